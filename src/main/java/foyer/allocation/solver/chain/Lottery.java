package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
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
        long[] numbers = new long[problem.participants()];
        for (int participant = 0; participant < numbers.length; participant++) {
            // Unsigned, as the hexadecimal digits are compared
            numbers[participant] = seed.leadingBits(problem.participantId(participant)) ^ Long.MIN_VALUE;
        }
        return numbers;
    }
}
