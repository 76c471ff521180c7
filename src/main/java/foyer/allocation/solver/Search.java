package foyer.allocation.solver;

import foyer.allocation.solver.Onlooker.Step;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From shares to whole seats: where the linear programme splits a person between seats, one branch gives them the seat they have most of, the other never does. A branch
 * ends when nothing in it can cost a whole point less than the best allocation found.
 */
final class Search {

    /** How far sums of the linear programme may be off. */
    private static final double NOISE = 1e-3;

    private final Instance instance;
    private final WorkLimit limit;
    private final Branch branch;
    private final LinearProgramme programme;
    private final Onlooker onlooker;

    private DayPlan[] best;
    private long bestCost;
    private boolean complete = true;
    private long branches;

    /** Prices of the whole problem, and the whole points that no allocation can be below. */
    private double[] prices = {};

    private long floor;

    private double proven;

    /**
     * @param feasible seats to begin with; the better they are, the less there is to do
     * @param known points that no allocation can be below, as far as is known before
     */
    Search(Instance instance, WorkLimit limit, DayPlan[] feasible, double known, Onlooker onlooker) {
        this.instance = instance;
        this.limit = limit;
        branch = new Branch(instance);
        best = feasible.clone();
        bestCost = Seating.cost(best);
        programme = new LinearProgramme(instance, branch, best, onlooker);
        this.onlooker = onlooker;
        proven = known;
    }

    /** Goes on until the best allocation is found, or the work limit. */
    void run() {
        tell();
        complete = programme.optimise(limit.pivots());
        prices = programme.prices();
        if (complete) {
            proven = Math.max(proven, programme.bound());
            floor = wholePoints(programme.bound());
            explore();
        }
    }

    private void tell() {
        onlooker.at(Step.PROOF, OptionalLong.of(bestCost), OptionalDouble.of(proven));
    }

    DayPlan[] best() {
        return best.clone();
    }

    /** By slot: prices of the whole problem. */
    double[] prices() {
        return prices.clone();
    }

    /** Whether nothing that could have been better was left out. */
    boolean complete() {
        return complete;
    }

    /** How the seats were found, and with how much work. */
    String method() {
        return "prices by linear programme (%d pivots), seats by branching (%d branches), ties by lottery"
                .formatted(programme.pivots(), branches);
    }

    private void explore() {
        if (bestCost <= floor) {
            return;
        }
        if (++branches > limit.branches() || !programme.optimise(limit.pivots())) {
            complete = false;
            return;
        }
        double bound = programme.bound();
        round();
        tell();
        if (bestCost <= wholePoints(bound)) {
            return;
        }
        Split split = split();
        if (split == null) {
            complete = false;
            return;
        }
        branch.require(split.person(), split.slot());
        explore();
        branch.release(split.person(), split.slot());
        branch.bar(split.person(), split.slot());
        explore();
        branch.release(split.person(), split.slot());
    }

    private static long wholePoints(double bound) {
        return (long) Math.ceil(bound - NOISE);
    }

    private record Split(int person, int slot) {}

    /** The seat that somebody has most of, but not all. */
    private @Nullable Split split() {
        Map<Split, Double> shares = new HashMap<>();
        for (var mixed : programme.shares()) {
            for (int seat : mixed.plan().seats) {
                if (seat != Instance.NO_SEAT) {
                    shares.merge(new Split(mixed.plan().person, seat), mixed.share(), Double::sum);
                }
            }
        }
        return shares.entrySet().stream()
                .filter(share -> share.getValue() > NOISE && share.getValue() < 1 - NOISE)
                .max(Comparator.comparingDouble((Map.Entry<Split, Double> share) -> share.getValue())
                        .thenComparing(share -> share.getKey().person())
                        .thenComparing(share -> share.getKey().slot()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whoever has most of one plan gets it, if it still fits, else the best of what is left. */
    private void round() {
        var seating = new Seating(instance);
        var seated = new BitSet();
        programme.shares().stream()
                .sorted(Comparator.comparingDouble(share -> -share.share()))
                .filter(share -> seating.fits(share.plan()) && !seated.get(share.plan().person))
                .forEach(share -> {
                    seating.seat(share.plan());
                    seated.set(share.plan().person);
                });
        IntStream.range(0, instance.people())
                .filter(person -> !seated.get(person))
                .forEach(seating::seatCheapest);
        long cost = Seating.cost(seating.plans());
        if (cost < bestCost) {
            best = seating.plans();
            bestCost = cost;
        }
    }
}
