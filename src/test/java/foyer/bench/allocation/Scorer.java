package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Weights;
import java.util.Locale;

/** Counts what seats cost by the weights and what rules they break, from the rules alone. */
record Scorer(CompactProblem problem, Weights weights) {

    private static final int FIXED = 0;

    Score score(Seats seats) {
        var sum = new Sum(Math.max(2, longest() + 1));
        int[] taken = new int[problem.slots()];
        for (int person = 0; person < problem.participants(); person++) {
            count(person, seats, sum);
            for (int round = 0; round < problem.rounds(); round++) {
                if (seats.of(person, round) != Seats.NO_SEAT) {
                    taken[problem.slot(round, seats.of(person, round))] += problem.size(person);
                }
            }
        }
        int belowMinimum = 0;
        for (int slot = 0; slot < taken.length; slot++) {
            sum.faults += taken[slot] > problem.capacity(slot) ? 1 : 0;
            belowMinimum += taken[slot] > 0 && taken[slot] < problem.minimum(slot) ? 1 : 0;
        }
        return sum.score(belowMinimum, new Companies(problem).apart(seats));
    }

    private int longest() {
        int longest = 0;
        for (int person = 0; person < problem.participants(); person++) {
            for (int wish = problem.wishesFrom(person); wish < problem.wishesFrom(person + 1); wish++) {
                longest = Math.max(longest, problem.rankOf(wish));
            }
        }
        return longest;
    }

    private void count(int person, Seats seats, Sum sum) {
        int size = problem.size(person);
        boolean wants = false;
        boolean wishMet = false;
        for (int round = 0; round < problem.rounds(); round++) {
            int seat = seats.of(person, round);
            sum.faults += faults(person, round, seats);
            if (!problem.wantsSeat(person, round)) {
                continue;
            }
            wants = true;
            if (problem.fixed(person, round) != CompactProblem.NONE) {
                wishMet = true;
                sum.ranks[FIXED] += size;
            } else if (seat == Seats.NO_SEAT) {
                sum.unplaced += size;
            } else if (problem.rank(person, round, seat) > 0) {
                wishMet = true;
                sum.ranks[problem.rank(person, round, seat)] += size;
            } else {
                sum.unwished += size;
            }
        }
        sum.withoutWish += wants && !wishMet ? size : 0;
    }

    private int faults(int person, int round, Seats seats) {
        int seat = seats.of(person, round);
        int faults = seat != Seats.NO_SEAT && !problem.wantsSeat(person, round) ? 1 : 0;
        int fixed = problem.fixed(person, round);
        faults += fixed != CompactProblem.NONE && fixed != seat ? 1 : 0;
        for (int before = 0; before < round && seat != Seats.NO_SEAT; before++) {
            faults += seats.of(person, before) == seat ? 1 : 0;
        }
        return faults;
    }

    private final class Sum {
        private final long[] ranks;
        private long unwished;
        private long unplaced;
        private long withoutWish;
        private int faults;

        Sum(int ranks) {
            this.ranks = new long[ranks];
        }

        Score score(int belowMinimum, int apart) {
            long cost = unplaced * weights.unplaced() + unwished * weights.unwished() + withoutWish * weights.noWish();
            for (int rank = 1; rank < ranks.length; rank++) {
                cost += ranks[rank] * weights.ofRank(rank);
            }
            return new Score(cost, ranks, unwished, unplaced, withoutWish, belowMinimum, apart, faults);
        }
    }

    /**
     * @param ranks seats by rank, 0 for the fixed ones
     * @param belowMinimum offerings that take place with too few people
     * @param apart times that a group does not sit together in a round that all of it has free
     * @param faults rules broken: too many in an offering, the same offering twice, a fixed seat lost, a seat that nobody wanted
     */
    record Score(
            long cost,
            long[] ranks,
            long unwished,
            long unplaced,
            long withoutWish,
            int belowMinimum,
            int apart,
            int faults) {

        /** Shares of the seats wanted, by rank, in per cent. */
        String profile() {
            long all = unwished + unplaced;
            for (long seats : ranks) {
                all += seats;
            }
            var words = new StringBuilder();
            for (int rank = 1; rank < ranks.length; rank++) {
                words.append(percent(ranks[rank], all)).append(rank < ranks.length - 1 ? " / " : "");
            }
            return words + "; unwished " + percent(unwished, all);
        }

        private static String percent(long part, long all) {
            return String.format(Locale.ROOT, "%.1f", 100.0 * part / Math.max(1, all));
        }
    }
}
