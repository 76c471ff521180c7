package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Weights;

/**
 * Who would rather have a seat that somebody holds with a worse rank for it and a worse number in the lottery. Where exchanging the two costs nothing, the lottery
 * should have settled it; elsewhere the exchange would cost others more than it gives.
 */
final class Envy {

    private final CompactProblem problem;
    private final Weights weights;
    private final Seats seats;
    private final int[] places;

    /** Holders of slot s: {@code holders[from[s]] … holders[from[s + 1] - 1]}. */
    private final int[] from;

    private final int[] holders;

    Envy(CompactProblem problem, Weights weights, Seats seats, int[] places) {
        this.problem = problem;
        this.weights = weights;
        this.seats = seats;
        this.places = places;
        from = new int[problem.slots() + 1];
        eachSeat((person, slot) -> from[slot + 1]++);
        for (int slot = 0; slot < problem.slots(); slot++) {
            from[slot + 1] += from[slot];
        }
        holders = new int[from[problem.slots()]];
        int[] next = from.clone();
        eachSeat((person, slot) -> holders[next[slot]++] = person);
    }

    private interface Seat {
        void at(int person, int slot);
    }

    /** Seats of people who came alone, in no group, by choice. */
    private void eachSeat(Seat visitor) {
        for (int person = 0; person < problem.participants(); person++) {
            for (int round = 0; round < problem.rounds(); round++) {
                int seat = seats.of(person, round);
                if (seat != Seats.NO_SEAT && exchangeable(person, round)) {
                    visitor.at(person, problem.slot(round, seat));
                }
            }
        }
    }

    private boolean exchangeable(int person, int round) {
        return problem.fixed(person, round) == CompactProblem.NONE
                && problem.size(person) == 1
                && problem.group(person) == CompactProblem.NONE;
    }

    /** Of the people {@code 0, step, 2 * step, …}: how many envy somebody, and how many could be helped by an exchange that costs nothing. */
    Count count(int step) {
        int envious = 0;
        int atNoCost = 0;
        for (int person = 0; person < problem.participants(); person += step) {
            boolean any = false;
            boolean free = false;
            for (int round = 0; round < problem.rounds() && !free; round++) {
                if (seats.of(person, round) != Seats.NO_SEAT && exchangeable(person, round)) {
                    int found = envies(person, round);
                    any |= found > 0;
                    free |= found > 1;
                }
            }
            envious += any ? 1 : 0;
            atNoCost += free ? 1 : 0;
        }
        return new Count((problem.participants() + step - 1) / step, envious, atNoCost);
    }

    /** @param asked how many people were looked at */
    record Count(int asked, int envious, int atNoCost) {}

    /** 0 nobody, 1 somebody, 2 somebody with whom an exchange costs nothing. */
    private int envies(int person, int round) {
        int found = 0;
        int own = cost(person, round, seats.of(person, round));
        for (int wish = problem.wishesFrom(person); wish < problem.wishesFrom(person + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            if (problem.countsIn(wish, round)
                    && weights.ofRank(problem.rankOf(wish)) < own
                    && !seats.sitsIn(person, offering)) {
                found = Math.max(found, enviesIn(person, round, offering));
            }
        }
        return found;
    }

    private int enviesIn(int person, int round, int offering) {
        int slot = problem.slot(round, offering);
        int wanted = cost(person, round, offering);
        int found = 0;
        for (int i = from[slot]; i < from[slot + 1]; i++) {
            int holder = holders[i];
            if (places[holder] > places[person] && cost(holder, round, offering) > wanted) {
                found = 1;
                if (!seats.sitsIn(holder, seats.of(person, round))
                        && dayAfter(person, round, offering) + dayAfter(holder, round, seats.of(person, round))
                                <= day(person) + day(holder)) {
                    return 2;
                }
            }
        }
        return found;
    }

    private int cost(int person, int round, int offering) {
        int rank = problem.rank(person, round, offering);
        return rank == 0 ? weights.unwished() : weights.ofRank(rank);
    }

    private int day(int person) {
        return dayAfter(person, 0, seats.of(person, 0));
    }

    private int dayAfter(int person, int changed, int offering) {
        int cost = 0;
        boolean wishMet = false;
        for (int round = 0; round < problem.rounds(); round++) {
            if (problem.fixed(person, round) != CompactProblem.NONE) {
                wishMet = true;
            } else if (problem.wantsSeat(person, round)) {
                int seat = round == changed ? offering : seats.of(person, round);
                cost += seat == Seats.NO_SEAT ? weights.unplaced() : cost(person, round, seat);
                wishMet |= seat != Seats.NO_SEAT && problem.rank(person, round, seat) > 0;
            }
        }
        return cost + (wishMet ? 0 : weights.noWish());
    }
}
