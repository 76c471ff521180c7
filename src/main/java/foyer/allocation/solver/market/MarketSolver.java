package foyer.allocation.solver.market;

import foyer.allocation.solver.Bound;
import foyer.allocation.solver.Certificate.Proof;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.CompactSolution;
import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Onlooker;
import foyer.allocation.solver.Onlooker.Step;
import foyer.allocation.solver.SeatCount;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** Prices, then seats, then the last few chains. */
public final class MarketSolver {

    /** Work for the last improvements, in looks at a move. */
    private static final long WORK = 150_000_000;

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
        var search = new PriceSearch(market, weights, onlooker);
        search.run();
        propose(search.prices());
        double proven = new Bound(bestBound).points();
        onlooker.at(Step.SEATS, OptionalLong.empty(), OptionalDouble.of(proven));
        var floor = new Floor(problem, market.free);
        var gathering = new Gathering(floor, exact, lots, bestPrices);
        gathering.seatAll();
        market.seat(search.costs(), search.prices(), floor);
        var repair = new Repair(floor, search.costs(), lots, search.prices());
        new Straight(floor, lots, search.prices()).settle(2 * search.strength());
        repair.lookAtAll(workers);
        repair.improve(WORK / 2);
        repair.settle();
        int[] free = market.free.clone();
        var polish = new Polish(floor, exact, lots, bestPrices, free, workers);
        BooleanSupplier looked = () -> {
            onlooker.at(
                    Step.CHAINS,
                    () -> SeatCount.of(problem, weights, floor.allocation()).objective(),
                    proven);
            return onlooker.getAsBoolean();
        };
        polish.run(WORK, looked);
        var minimums = new Minimums(floor, polish.repair(), free, lots, workers);
        for (int again = 0; again < DECISIONS && minimums.decide(); again++) {
            polish.run(2 * WORK, looked);
        }
        var seats = floor.allocation();
        long objective = SeatCount.of(problem, weights, seats).objective();
        var bound = new Bound(bestBound);
        return new CompactSolution(
                seats,
                objective,
                bound,
                bound.proves(objective) ? Proof.PRICES : Proof.NONE,
                publishedPrices(),
                gathering.splits().stream()
                        .map(split -> new CompactSolution.Split(split[0], split[1]))
                        .toList(),
                minimums.closed(),
                "prices by Newton's method (everybody asked %.1f times), seats by chains"
                        .formatted(search.asked() / (double) Math.max(1, problem.participants())),
                (System.nanoTime() - started) / 1_000_000);
    }

    /** As found, and rounded: costs are whole points, and so, nearly always, are the best prices. */
    private void propose(long[] found) {
        long[] exact = new long[found.length];
        for (int slot = 0; slot < found.length; slot++) {
            exact[slot] = Math.round(found[slot] * (double) Costs.MILLION / Costs.POINT);
        }
        consider(exact);
        for (long step : new long[] {Costs.MILLION / 2, Costs.MILLION}) {
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
