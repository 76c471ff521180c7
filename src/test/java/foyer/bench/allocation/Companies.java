package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/** The groups of a problem and the rounds that all of a group have free. */
public record Companies(CompactProblem problem) {

    private static final int NOBODY = -3;
    private static final int APART = -4;

    /** How often a group sits apart where it could sit together. */
    int apart(Seats seats) {
        int apart = 0;
        for (int round = 0; round < problem.rounds() && problem.groups() > 0; round++) {
            boolean[] bound = boundIn(round);
            int[] where = new int[problem.groups()];
            Arrays.fill(where, NOBODY);
            for (int person = 0; person < problem.participants(); person++) {
                int group = problem.group(person);
                if (group != CompactProblem.NONE && bound[group]) {
                    int seat = seats.of(person, round);
                    where[group] = where[group] == NOBODY || where[group] == seat ? seat : APART;
                }
            }
            apart += (int) Arrays.stream(where).filter(place -> place == APART).count();
        }
        return apart;
    }

    /** By group: whether everybody in it wants a seat in this round, and nobody's is fixed. */
    public boolean[] boundIn(int round) {
        boolean[] bound = new boolean[problem.groups()];
        Arrays.fill(bound, true);
        for (int person = 0; person < problem.participants(); person++) {
            int group = problem.group(person);
            if (group != CompactProblem.NONE) {
                bound[group] &= problem.wantsSeat(person, round) && problem.fixed(person, round) == CompactProblem.NONE;
            }
        }
        return bound;
    }
}
