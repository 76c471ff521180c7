package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/** Who came as a group. Those of one who sit beside each other in a round move together or not at all; who sits apart moves alone. */
final class Groups {
    private final CompactProblem problem;

    /** By group, where its members begin; one more at the end. */
    private final int[] from;

    private final int[] members;

    Groups(CompactProblem problem) {
        this.problem = problem;
        from = new int[problem.groups() + 1];
        if (problem.groups() == 0) {
            members = new int[0];
            return;
        }
        for (int participant = 0; participant < problem.participants(); participant++) {
            if (problem.group(participant) != CompactProblem.NONE) {
                from[problem.group(participant) + 1]++;
            }
        }
        Arrays.parallelPrefix(from, Integer::sum);
        members = new int[from[problem.groups()]];
        int[] next = from.clone();
        for (int participant = 0; participant < problem.participants(); participant++) {
            if (problem.group(participant) != CompactProblem.NONE) {
                members[next[problem.group(participant)]++] = participant;
            }
        }
    }

    int of(int participant) {
        return participant < problem.participants() ? problem.group(participant) : CompactProblem.NONE;
    }

    int seats(int participant, int round, Roster roster) {
        int seats = 0;
        for (int at = from[of(participant)]; at < from[of(participant) + 1]; at++) {
            boolean together = roster.seat(members[at], round) == roster.seat(participant, round);
            seats += together ? roster.size(members[at]) : 0;
        }
        return seats;
    }

    boolean mayMove(int participant, int slot, Roster roster) {
        int round = problem.roundOf(slot);
        for (int at = from[of(participant)]; at < from[of(participant) + 1]; at++) {
            boolean together = roster.seat(members[at], round) == roster.seat(participant, round);
            if (together && roster.costWith(members[at], slot) > roster.cost(members[at])) {
                return false;
            }
        }
        return true;
    }

    int[] all(int participant) {
        return Arrays.copyOfRange(members, from[of(participant)], from[of(participant) + 1]);
    }

    int[] beside(int participant, int round, Roster roster) {
        return Arrays.stream(members, from[of(participant)], from[of(participant) + 1])
                .filter(member -> roster.seat(member, round) == roster.seat(participant, round))
                .toArray();
    }
}
