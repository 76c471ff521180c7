package foyer.bench.allocation;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/** Seats being given by any method: an offering by participant and round, or {@link #NO_SEAT}. */
public final class Seats {

    public static final int NO_SEAT = CompactAllocation.NO_SEAT;

    private final int rounds;
    private final short[] offerings;

    /** Nobody has a seat but the fixed ones. */
    public Seats(CompactProblem problem) {
        rounds = problem.rounds();
        offerings = new short[problem.participants() * rounds];
        Arrays.fill(offerings, (short) NO_SEAT);
        for (int person = 0; person < problem.participants(); person++) {
            for (int round = 0; round < rounds; round++) {
                if (problem.fixed(person, round) != CompactProblem.NONE) {
                    give(person, round, problem.fixed(person, round));
                }
            }
        }
    }

    public int of(int person, int round) {
        return offerings[person * rounds + round];
    }

    public void give(int person, int round, int offering) {
        offerings[person * rounds + round] = (short) offering;
    }

    /** Whether they sit there in any round. */
    public boolean sitsIn(int person, int offering) {
        for (int round = 0; round < rounds; round++) {
            if (of(person, round) == offering) {
                return true;
            }
        }
        return false;
    }
}
