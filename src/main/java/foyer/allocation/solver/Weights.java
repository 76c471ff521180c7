package foyer.allocation.solver;

import java.util.List;

/**
 * The organiser's policy: what each disappointment costs, in points, all whole numbers. Shown to everybody. Whoever comes with a companion costs twice.
 *
 * @param ranks cost of a seat of rank 1, 2, …; ranks beyond the list cost as much as its last
 * @param unwished cost of a seat that its holder did not wish for
 * @param noWish cost of a participant who wants a seat in some round and gets no wished (or fixed) one in any
 * @param unplaced cost of each seat wanted and not given
 * @param full only to people who wish for at least so many offerings, or for all there are in the rounds they want, no wish at all counts as {@code noWish}; 0: to everybody
 */
public record Weights(List<Integer> ranks, int unwished, int noWish, int unplaced, int full) {

    public static final Weights DEFAULT = new Weights(List.of(0, 1, 3, 6, 10, 15, 18, 19, 19, 19), 20, 200, 10_000);

    private static final int HIGHEST = 1_000_000;

    public Weights {
        ranks = List.copyOf(ranks);
        Refusal.when(ranks.isEmpty(), "No rank has a cost");
        int before = 0;
        for (int cost : ranks) {
            Refusal.when(cost < before, "Costs of ranks must not be negative or fall: %s", ranks);
            before = cost;
        }
        Refusal.when(unwished < before, "An unwished seat must not cost less than a wished one");
        Refusal.when(noWish < 0, "No wish at all must not cost less than nothing");
        Refusal.when(unplaced < unwished, "An unplaced seat must not cost less than an unwished one");
        Refusal.when(full < 0, "A full list must not have fewer than no wishes");
        Refusal.when(unplaced > HIGHEST || noWish > HIGHEST, "No weight may be above %d", HIGHEST);
    }

    public Weights(List<Integer> ranks, int unwished, int noWish, int unplaced) {
        this(ranks, unwished, noWish, unplaced, 0);
    }

    /** Cost of a seat of this rank, from 1. */
    public int ofRank(int rank) {
        return ranks.get(Math.min(rank, ranks.size()) - 1);
    }
}
