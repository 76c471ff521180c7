package foyer.allocation.solver.chain;

import java.util.Arrays;

/**
 * Trading cycles in one round among people who agreed: each points to the best of the seats there are, each seat to the first of those who sit there; whoever comes
 * round to themselves has traded. For a few people at a time: every look goes over all of them.
 */
final class Trade {
    private final Roster roster;
    private final int round;

    Trade(Roster roster, int round) {
        this.roster = roster;
        this.round = round;
    }

    boolean canSwap(int one, int other) {
        return trades(one)
                && trades(other)
                && roster.seat(one, round) != roster.seat(other, round)
                && isNowhere(one, roster.seat(other, round))
                && isNowhere(other, roster.seat(one, round));
    }

    /** @return participants and the slots they get, in turn */
    int[] among(int[] willing) {
        int[] left = Arrays.stream(willing).distinct().filter(this::trades).toArray();
        int[] traded = new int[2 * left.length];
        int size = 0;
        while (left.length > 0) {
            int[] cycle = cycle(left);
            for (int i = 0; i < cycle.length && cycle.length > 1; i++) {
                traded[size++] = cycle[i];
                traded[size++] = roster.slot(cycle[(i + 1) % cycle.length], round);
            }
            left = Arrays.stream(left)
                    .filter(one -> Arrays.stream(cycle).noneMatch(other -> other == one))
                    .toArray();
        }
        return Arrays.copyOf(traded, size);
    }

    private int[] cycle(int[] left) {
        int[] path = new int[left.length + 1];
        int length = 0;
        int next = left[0];
        while (true) {
            path[length++] = next;
            next = wanted(next, left);
            for (int at = 0; at < length; at++) {
                if (path[at] == next) {
                    return Arrays.copyOfRange(path, at, length);
                }
            }
        }
    }

    /** Whose seat they want most; their own where none is better. */
    private int wanted(int one, int[] left) {
        int best = one;
        int least = roster.cost(one);
        for (int other : left) {
            int cost = roster.size(other) == roster.size(one)
                    ? roster.costWith(one, roster.slot(other, round))
                    : Roster.OUT_OF_REACH;
            boolean earlier = cost == least && best != one && roster.order(other) < roster.order(best);
            if (cost < least || earlier && cost < roster.cost(one)) {
                best = other;
                least = cost;
            }
        }
        return best;
    }

    private boolean trades(int participant) {
        return roster.seat(participant, round) >= 0
                && !roster.isFixed(participant, round)
                && roster.group(participant) == Roster.NONE;
    }

    private boolean isNowhere(int participant, int offering) {
        for (int other = 0; other < roster.rounds; other++) {
            if (roster.seat(participant, other) == offering) {
                return false;
            }
        }
        return true;
    }
}
