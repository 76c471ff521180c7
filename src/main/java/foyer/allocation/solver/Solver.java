package foyer.allocation.solver;

import java.util.Map;
import java.util.TreeMap;

/** Gives the seats. Holds nothing: one may serve everybody, from any thread. */
public final class Solver {

    private static final String METHOD =
            "prices by column generation, seats by branching, ties by lottery (seed, then participant id, SHA-256)";

    private final WorkLimit limit;

    public Solver() {
        this(WorkLimit.DEFAULT);
    }

    public Solver(WorkLimit limit) {
        this.limit = limit;
    }

    public Allocation solve(Problem problem, Seed seed) {
        return solve(problem, seed, Weights.DEFAULT);
    }

    public Allocation solve(Problem problem, Seed seed, Weights weights) {
        long started = System.nanoTime();
        var instance = new Instance(problem, seed, weights);
        var search = new Search(instance, limit);
        search.run();
        DayPlan[] plans = new LotteryExchange(instance, search.best()).settled();
        Prices prices = published(instance, search.prices());
        Bound bound = Bound.of(problem, prices, weights);
        return new Report(instance, plans)
                .allocation(
                        seed,
                        prices,
                        bound,
                        search.complete(),
                        METHOD + " " + search.pivots() + " pivots " + search.nodes() + " nodes",
                        started);
    }

    private static Prices published(Instance instance, double[] prices) {
        Map<Place, Long> millionths = new TreeMap<>();
        for (int slot = 0; slot < instance.slots; slot++) {
            if (instance.offeringAt(slot).capacityIn(instance.roundAt(slot)) > 0) {
                var place = new Place(instance.offeringAt(slot).id(), instance.roundAt(slot));
                millionths.put(place, Math.max(0, Math.round(prices[slot] * Prices.MILLION)));
            }
        }
        return Prices.ofMillionths(millionths);
    }
}
