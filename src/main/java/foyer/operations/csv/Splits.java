package foyer.operations.csv;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;
import java.util.BitSet;

/** Groups that do not sit together in a round, from the seats themselves. */
final class Splits {
    private Splits() {}

    /** A bit for each group and round, {@code group * rounds + round}, where all of a group were free and not all got the same. */
    static BitSet of(Outcome outcome) {
        var problem = outcome.problem();
        int rounds = problem.rounds();
        var free = new BitSet(problem.groups() * rounds);
        free.set(0, problem.groups() * rounds);
        var split = new BitSet();
        var seatOf = new int[problem.groups() * rounds];
        Arrays.fill(seatOf, NOT_WANTED);
        for (int participant = 0; participant < problem.participants() && problem.groups() > 0; participant++) {
            for (int round = 0; problem.group(participant) != CompactProblem.NONE && round < rounds; round++) {
                int at = problem.group(participant) * rounds + round;
                int seat = outcome.seats().seat(participant, round);
                if (seat == NOT_WANTED || problem.fixed(participant, round) != CompactProblem.NONE) {
                    free.clear(at);
                }
                split.set(at, split.get(at) || seatOf[at] != NOT_WANTED && seatOf[at] != seat);
                seatOf[at] = seat;
            }
        }
        split.and(free);
        return split;
    }
}
