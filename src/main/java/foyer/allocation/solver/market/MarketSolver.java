package foyer.allocation.solver.market;

import foyer.allocation.solver.Bound;
import foyer.allocation.solver.Certificate.Proof;
import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.CompactSolution;
import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Onlooker;
import foyer.allocation.solver.Onlooker.Step;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.SeatCount;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** Prices, then seats, then the last few chains. */
public final class MarketSolver {

    /** Work for the last improvements, in looks at a move. */
    private static final long WORK = 150_000_000;

    /** A gap this small, as a share of the bound, is not worth the last improvements. */
    private static final double GOOD = 5e-5;

    /** How often it is looked again whether something fell below its minimum by what was decided for something else. */
    private static final int DECISIONS = 5;

    private final CompactProblem problem;
    private final Weights weights;
    private final Costs exact;
    private final Onlooker onlooker;
    private final Workers workers;
    private final Lots lots;
    private final Market market;
    private final int[] everybody;

    private long[] bestPrices = {};
    private long bestBound = Long.MIN_VALUE;

    /**
     * @param threads how many may work at once; the result does not depend on it
     * @param onlooker asked now and then; once it says so, what was found so far is made whole
     */
    public MarketSolver(CompactProblem problem, Seed seed, Weights weights, int threads, Onlooker onlooker) {
        this.problem = problem;
        this.weights = weights;
        exact = Costs.exact(weights, NoWish.of(problem, weights));
        this.onlooker = onlooker;
        workers = new Workers(threads);
        lots = Lots.draw(problem, seed, workers);
        market = new Market(problem, lots, Market.free(problem), workers);
        everybody = lots.sample(problem.participants());
    }

    public CompactSolution solve() {
        long started = System.nanoTime();
        onlooker.at(Step.PRICES, OptionalLong.empty(), OptionalDouble.empty());
        var found = search();
        propose(found.prices());
        onlooker.at(Step.SEATS, OptionalLong.empty(), OptionalDouble.of(new Bound(bestBound).points()));
        var floor = new Floor(problem, market.free);
        var gathering = new Gathering(floor, market.atoms, found.costs(), lots, found.prices());
        gathering.seatAll();
        seat(floor, found);
        if (!isGood(floor)) {
            better(floor);
        }
        var seats = floor.allocation();
        long objective = SeatCount.of(problem, weights, seats).objective();
        var splits = splits(seats);
        var bound = new Bound(bestBound);
        return new CompactSolution(
                seats,
                objective,
                bound,
                bound.proves(objective) ? Proof.PRICES : Proof.NONE,
                publishedPrices(),
                splits,
                "prices by Newton's method (everybody asked %.1f times), seats by chains"
                        .formatted(found.asked() / (double) Math.max(1, problem.participants())),
                (System.nanoTime() - started) / 1_000_000);
    }

    private PriceSearch.Found search() {
        var search = new PriceSearch(market, weights, onlooker);
        return search.run();
    }

    private void seat(Floor floor, PriceSearch.Found found) {
        market.seat(found.costs(), found.prices(), floor);
        new Straight(floor, lots, found.prices()).settle(2 * found.strength());
        var repair = new Repair(floor, found.costs(), lots, found.prices());
        repair.lookAtAll(workers);
        repair.improve(WORK / 2);
        repair.settle();
    }

    /** Whether hardly anything is left to be gained, and nothing to be decided. */
    private boolean isGood(Floor floor) {
        double bound = new Bound(bestBound).points();
        return !problem.hasMinimums() && objective(floor) - bound <= GOOD * bound;
    }

    private long objective(Floor floor) {
        return SeatCount.of(problem, weights, floor.allocation()).objective();
    }

    private void better(Floor floor) {
        double proven = new Bound(bestBound).points();
        int[] free = market.free.clone();
        var polish = new Polish(floor, exact, lots, bestPrices, free, workers);
        BooleanSupplier looked = () -> {
            onlooker.at(Step.CHAINS, () -> objective(floor), proven);
            return onlooker.getAsBoolean();
        };
        polish.run(WORK, looked);
        var minimums = new Minimums(floor, polish.repair(), free, lots, workers);
        for (int again = 0; again < DECISIONS && minimums.decide(); again++) {
            polish.run(2 * WORK, looked);
        }
    }

    /** Where groups are apart, each of them chooses alone in the bound as well. */
    private List<CompactSolution.Split> splits(CompactAllocation seats) {
        var apart = market.atoms.letGo(seats);
        if (!apart.isEmpty()) {
            bestBound = Long.MIN_VALUE;
            consider(bestPrices);
        }
        return apart.stream()
                .map(split -> new CompactSolution.Split(split[0], split[1]))
                .toList();
    }

    /** As found, and rounded: costs are whole points, and so, nearly always, are the best prices. */
    private void propose(long[] found) {
        long[] exact = new long[found.length];
        for (int slot = 0; slot < found.length; slot++) {
            exact[slot] = Math.round(found[slot] * (double) Prices.MILLION / Costs.POINT);
        }
        consider(exact);
        for (long step : new long[] {Prices.MILLION / 2, Prices.MILLION}) {
            consider(Arrays.stream(exact)
                    .map(price -> Math.round(price / (double) step) * step)
                    .toArray());
        }
    }

    private void consider(long[] prices) {
        long bound = market.at(exact, prices, everybody, 0).value();
        for (int slot = 0; slot < prices.length; slot++) {
            bound -= prices[slot] * market.free[slot];
        }
        if (bound > bestBound) {
            bestBound = bound;
            bestPrices = prices;
        }
    }

    private long[] publishedPrices() {
        long[] published = new long[problem.slots()];
        for (int slot = 0; slot < published.length; slot++) {
            published[slot] = bestPrices[slot] + bestPrices[problem.slots() + problem.roundOf(slot)];
        }
        return published;
    }
}
