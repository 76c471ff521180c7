package foyer.seats;

import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best seats one person can have over all rounds, by their own ranking: at most one a round, never the same offering
 * twice. Looks at every combination, which is quick for one person: ten wishes in two rounds are 121.
 */
final class BestSeats {
    /** More than the rounds of a day: a move must be worth more than staying. */
    private static final int STAYING = 64;

    /**
     * A slot within reach.
     *
     * @param rank of the wish it meets; {@link #NOT_WISHED} for a seat one has and does not wish for
     * @param own true when the person has a seat there
     */
    record Candidate(Slot slot, int rank, boolean own) {
        static final int NOT_WISHED = 0;

        boolean wished() {
            return rank != NOT_WISHED;
        }

        @Nullable
        Integer rankOrNull() {
            return wished() ? rank : null;
        }

        /** The same costs as in the allocation, where nobody decided on others: what one person likes best is their own ranking. */
        int cost() {
            return Turn.DEFAULT.cost(rankOrNull()) * STAYING + (own ? 0 : 1);
        }
    }

    private final List<RoundId> rounds;
    private final List<Candidate> candidates;
    private List<Candidate> best = List.of();
    private int bestCost = Integer.MAX_VALUE;

    private BestSeats(List<RoundId> rounds, List<Candidate> candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    /** @param rounds in the order of the day; @param candidates slots that are free or one's own, best liked first */
    static List<Candidate> among(List<RoundId> rounds, List<Candidate> candidates) {
        var search = new BestSeats(rounds, candidates);
        search.from(0, 0, new ArrayList<>(), new HashSet<>());
        return search.best;
    }

    private void from(int round, int cost, List<Candidate> chosen, Set<OfferingId> used) {
        if (cost >= bestCost) {
            return;
        }
        if (round == rounds.size()) {
            best = List.copyOf(chosen);
            bestCost = cost;
            return;
        }
        for (Candidate candidate : candidates) {
            OfferingId offering = candidate.slot().offering();
            if (candidate.slot().round().equals(rounds.get(round)) && used.add(offering)) {
                chosen.add(candidate);
                from(round + 1, cost + candidate.cost(), chosen, used);
                chosen.removeLast();
                used.remove(offering);
            }
        }
        from(round + 1, cost + Turn.DEFAULT.points().none() * STAYING, chosen, used);
    }
}
