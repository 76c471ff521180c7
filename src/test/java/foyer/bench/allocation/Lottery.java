package foyer.bench.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who has the better number, by the first eight bytes of what {@link Seed#lotteryNumber} prints. */
record Lottery(CompactProblem problem, Seed seed) {

    /** By participant: their place in the lottery, from 0 for the best. */
    int[] places() {
        int[] order = order();
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /** Participants, the best number first. */
    int[] order() {
        long[] numbers = numbers();
        Integer[] order = IntStream.range(0, numbers.length).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(order, (one, other) -> Long.compareUnsigned(numbers[one], numbers[other]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private long[] numbers() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] start = seed.value().getBytes(UTF_8);
            long[] numbers = new long[problem.participants()];
            for (int person = 0; person < numbers.length; person++) {
                digest.update(start);
                numbers[person] = ByteBuffer.wrap(
                                digest.digest(problem.participantId(person).getBytes(UTF_8)))
                        .getLong();
            }
            return numbers;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
