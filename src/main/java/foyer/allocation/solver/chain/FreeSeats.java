package foyer.allocation.solver.chain;

import java.util.Arrays;

/** The best that somebody can have of what is free and wished for: at most one seat a round, never the same offering twice. Tries every combination. */
final class FreeSeats {
    private final Slots slots;
    private final Roster roster;
    private int[] best = {};
    private int least;

    FreeSeats(Slots slots) {
        this.slots = slots;
        roster = slots.roster;
    }

    /** @return slots, one for each round at most */
    int[] best(int participant) {
        int[] chosen = new int[roster.rounds];
        Arrays.fill(chosen, Roster.NONE);
        least = Integer.MAX_VALUE;
        from(0, chosen, participant);
        return Arrays.stream(best).filter(slot -> slot != Roster.NONE).toArray();
    }

    private void from(int round, int[] chosen, int participant) {
        if (round == roster.rounds) {
            int cost = roster.costWithAll(participant, chosen);
            if (cost < least) {
                least = cost;
                best = chosen.clone();
            }
            return;
        }
        from(round + 1, chosen, participant);
        for (int offering = 0;
                roster.mayMove(participant, round) && offering < roster.problem.offerings();
                offering++) {
            int slot = roster.problem.slot(round, offering);
            if (roster.rank(participant, round, offering) > 0
                    && slots.free(slot) >= roster.size(participant)
                    && !isChosen(chosen, round, offering)) {
                chosen[round] = slot;
                from(round + 1, chosen, participant);
                chosen[round] = Roster.NONE;
            }
        }
    }

    private boolean isChosen(int[] chosen, int before, int offering) {
        for (int round = 0; round < before; round++) {
            if (chosen[round] != Roster.NONE && roster.problem.offeringOf(chosen[round]) == offering) {
                return true;
            }
        }
        return false;
    }
}
