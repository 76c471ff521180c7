package foyer.allocation.solver;

import foyer.allocation.solver.Certificate.Proof;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Gives the seats. Holds nothing: one may serve everybody, from any thread. */
public final class Solver {

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
        return solve(problem, seed, weights, () -> false);
    }

    /** @param stop asked often; once it says true, the best so far is returned, which need not be the same another time */
    public Allocation solve(Problem problem, Seed seed, Weights weights, BooleanSupplier stop) {
        long started = System.nanoTime();
        var instance = new Instance(problem, seed, weights);
        var search = new Search(instance, limit, stop);
        search.run();
        DayPlan[] plans = new LotteryExchange(instance, search.best()).settled();
        Prices prices = published(instance, search.prices());
        Bound bound = Bound.of(problem, prices, weights);
        var proof = proof(bound, Seating.cost(plans), search.complete());
        long millis = (System.nanoTime() - started) / 1_000_000;
        return new Report(instance, plans).allocation(seed, prices, bound, proof, search.method(), millis);
    }

    private static Proof proof(Bound bound, long objective, boolean searchedAll) {
        if (bound.proves(objective)) {
            return Proof.PRICES;
        }
        return searchedAll ? Proof.SEARCH : Proof.NONE;
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
