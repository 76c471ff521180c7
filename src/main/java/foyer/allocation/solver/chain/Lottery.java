package foyer.allocation.solver.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The order of {@link Seed#lotteryNumber}, drawn for a million people in about a second. */
final class Lottery {

    private Lottery() {}

    /** Participants, the best number first. The first 64 bits decide; should two have the same, then their place in the problem. */
    static int[] draw(CompactProblem problem, Seed seed) {
        long[] numbers = numbers(problem, seed);
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int[] drawn = new int[numbers.length];
        Arrays.fill(drawn, CompactProblem.NONE);
        for (int participant = 0; participant < drawn.length; participant++) {
            int place = Arrays.binarySearch(sorted, numbers[participant]);
            while (place > 0 && sorted[place - 1] == numbers[participant]) {
                place--;
            }
            while (drawn[place] != CompactProblem.NONE) {
                place++;
            }
            drawn[place] = participant;
        }
        return drawn;
    }

    private static long[] numbers(CompactProblem problem, Seed seed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] first = seed.value().getBytes(UTF_8);
            long[] numbers = new long[problem.participants()];
            for (int participant = 0; participant < numbers.length; participant++) {
                digest.update(first);
                byte[] number = digest.digest(problem.participantId(participant).getBytes(UTF_8));
                // Unsigned, as the hexadecimal digits are compared
                numbers[participant] = ByteBuffer.wrap(number).getLong() ^ Long.MIN_VALUE;
            }
            return numbers;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    "Every Java platform has SHA-256; look at this one's security providers", missing);
        }
    }
}
