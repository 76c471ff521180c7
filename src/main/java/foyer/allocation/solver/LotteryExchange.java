package foyer.allocation.solver;

import org.jspecify.annotations.Nullable;

/**
 * Settles ties by the lottery: as long as two people can exchange seats in some rounds at no cost to all together, and the one with the better number gains, they do.
 * A pair exchanges with a pair only, so that no slot is overfull. Every exchange makes somebody better off and nobody with a better number than theirs worse, so it comes to an end.
 */
final class LotteryExchange {

    private final Instance instance;
    private final DayPlan[] plans;

    LotteryExchange(Instance instance, DayPlan[] plans) {
        this.instance = instance;
        this.plans = plans.clone();
    }

    DayPlan[] settled() {
        boolean again = true;
        while (again) {
            again = false;
            for (int better = 0; better < plans.length; better++) {
                again |= gainsFromAnybodyAfter(better);
            }
        }
        return plans;
    }

    private boolean gainsFromAnybodyAfter(int better) {
        boolean gained = false;
        int setsOfRounds = 1 << instance.rounds;
        for (int other = better + 1; other < plans.length && plans[better].cost > 0; other++) {
            boolean sameSize = instance.size(better) == instance.size(other);
            for (int rounds = 1; sameSize && rounds < setsOfRounds; rounds++) {
                gained |= exchange(better, other, rounds);
            }
        }
        return gained;
    }

    /** Exchanges the seats of a set of rounds, if that settles a tie. */
    private boolean exchange(int better, int other, int rounds) {
        int[] seats = with(rounds, better, other);
        int[] otherSeats = with(rounds, other, better);
        if (seats == null || otherSeats == null) {
            return false;
        }
        int cost = instance.cost(better, seats);
        int otherCost = instance.cost(other, otherSeats);
        if (cost >= plans[better].cost
                || cost + otherCost > plans[better].cost + plans[other].cost
                || !instance.possible(better, seats)
                || !instance.possible(other, otherSeats)) {
            return false;
        }
        plans[better] = instance.plan(better, seats);
        plans[other] = instance.plan(other, otherSeats);
        return true;
    }

    /** Somebody's seats, but somebody else's in a set of rounds; null where either has none of their own to exchange there. */
    private int @Nullable [] with(int rounds, int person, int fromWhom) {
        int[] seats = plans[person].seats.clone();
        for (int round = 0; round < instance.rounds; round++) {
            if ((rounds & 1 << round) != 0) {
                int mine = instance.indexOfOpenRound(person, round);
                int theirs = instance.indexOfOpenRound(fromWhom, round);
                if (mine < 0 || theirs < 0) {
                    return null;
                }
                seats[mine] = plans[fromWhom].seats[theirs];
            }
        }
        return seats;
    }
}
