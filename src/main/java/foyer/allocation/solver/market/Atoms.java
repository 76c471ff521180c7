package foyer.allocation.solver.market;

import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.ArrayList;
import java.util.List;

/** Groups, and the rounds that each must spend together: those that all of its members have free, and in which it was not split. */
final class Atoms {

    private final CompactProblem problem;

    /** By group, the best lottery number first. */
    private final int[][] members;

    private final int[] leaders;

    /** By group: a bit for each round. */
    private final int[] joint;

    Atoms(CompactProblem problem, Lots lots) {
        this.problem = problem;
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < problem.groups(); group++) {
            groups.add(new ArrayList<>());
        }
        for (int participant = 0; participant < problem.participants() && !groups.isEmpty(); participant++) {
            if (problem.group(participant) != NONE) {
                groups.get(problem.group(participant)).add(participant);
            }
        }
        members = new int[groups.size()][];
        leaders = new int[groups.size()];
        joint = new int[groups.size()];
        for (int group = 0; group < members.length; group++) {
            members[group] = lots.byLottery(
                    groups.get(group).stream().mapToInt(Integer::intValue).toArray());
            leaders[group] = leader(members[group], lots);
            for (int round = 0; round < problem.rounds(); round++) {
                joint[group] |= allFree(members[group], round) ? 1 << round : 0;
            }
        }
    }

    /** Samples are drawn by the first bits of a number, so it is the last that count here. */
    private static int leader(int[] people, Lots lots) {
        int leader = people[0];
        for (int member : people) {
            if (Integer.compareUnsigned((int) lots.ofParticipant(member), (int) lots.ofParticipant(leader)) < 0) {
                leader = member;
            }
        }
        return leader;
    }

    private boolean allFree(int[] people, int round) {
        for (int member : people) {
            if (!problem.wantsSeat(member, round) || problem.fixed(member, round) != NONE) {
                return false;
            }
        }
        return true;
    }

    int[] members(int group) {
        return members[group];
    }

    int joint(int group) {
        return joint[group];
    }

    boolean isPartOfOne(int participant) {
        int group = problem.group(participant);
        return group != NONE && joint[group] != 0;
    }

    /** Whoever is asked for the whole group: a member as likely as any other to be in a sample. */
    boolean leads(int participant) {
        return leaders[problem.group(participant)] == participant;
    }

    /** Groups and the rounds in which not all of them have the same; in these they are no longer one. */
    List<int[]> letGo(CompactAllocation seats) {
        List<int[]> splits = new ArrayList<>();
        for (int group = 0; group < members.length; group++) {
            for (int round = 0; round < problem.rounds(); round++) {
                if ((joint[group] & 1 << round) != 0 && areApart(members[group], round, seats)) {
                    joint[group] &= ~(1 << round);
                    splits.add(new int[] {group, round});
                }
            }
        }
        return splits;
    }

    private static boolean areApart(int[] people, int round, CompactAllocation seats) {
        for (int member : people) {
            if (seats.seat(member, round) != seats.seat(people[0], round)) {
                return true;
            }
        }
        return false;
    }
}
