package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The allocation with shares instead of whole seats: everybody mixes day plans to a whole, no slot is used beyond its seats, cost is least. Solved by the primal simplex
 * method with generalised upper bounds (Dantzig and Van Slyke, 1967); {@link Pricing} makes the columns as they are needed.
 *
 * <p>When the branch changes, plans outside it begin to cost a forbidding amount: the basis stays feasible, and the next optimum is a few pivots away.
 */
final class LinearProgramme {

    private static final double TOLERANCE = 1e-7;

    private final Instance instance;
    private final Branch branch;
    private final Pricing pricing;
    private final Basis basis;
    private final BooleanSupplier stop;

    /** Plans that were worth entering when their people were last priced. */
    private List<DayPlan> promising = new ArrayList<>();

    private long pivots;

    LinearProgramme(Instance instance, Branch branch, DayPlan[] feasible, BooleanSupplier stop) {
        this.instance = instance;
        this.stop = stop;
        this.branch = branch;
        pricing = new Pricing(instance);
        basis = new Basis(instance, branch, feasible);
    }

    /** Goes to the optimum of the branch; false where the pivots allowed came to an end first, or somebody wanted it to stop. */
    boolean optimise(long pivotLimit) {
        while (pivots < pivotLimit && !stop.getAsBoolean()) {
            basis.solve();
            Pivot pivot = next();
            if (pivot == null) {
                return true;
            }
            pivot.carryOut();
            pivots++;
        }
        basis.solve();
        return false;
    }

    private @Nullable Pivot next() {
        int overfull = mostNegativePrice();
        if (overfull >= 0) {
            return Pivot.freeing(basis, overfull);
        }
        DayPlan plan = mostPromising();
        if (plan == null) {
            priceEverybody();
            plan = mostPromising();
        }
        return plan == null ? null : Pivot.entering(basis, plan);
    }

    private int mostNegativePrice() {
        int found = -1;
        double least = -TOLERANCE;
        for (int index = 0; index < basis.full.size(); index++) {
            double price = basis.prices[basis.full.get(index)];
            if (price < least) {
                least = price;
                found = index;
            }
        }
        return found;
    }

    private @Nullable DayPlan mostPromising() {
        var still = new ArrayList<DayPlan>();
        DayPlan found = null;
        double most = TOLERANCE;
        for (DayPlan plan : promising) {
            double gain = basis.paidBy(plan.person) - plan.costAt(basis.prices);
            if (gain > TOLERANCE && branch.allows(plan)) {
                still.add(plan);
                found = gain > most ? plan : found;
                most = Math.max(gain, most);
            }
        }
        promising = still;
        return found;
    }

    private void priceEverybody() {
        pricing.setPrices(basis.prices);
        for (int person = 0; person < instance.people(); person++) {
            if (pricing.cheapest(person, branch) < basis.paidBy(person) - TOLERANCE) {
                promising.add(pricing.found());
            }
        }
    }

    long pivots() {
        return pivots;
    }

    double[] prices() {
        return basis.prices.clone();
    }

    /** What no allocation of the branch can be below; true at the optimum only. */
    double bound() {
        return basis.dualObjective();
    }

    /** A plan and how much of its person it has. */
    record Share(DayPlan plan, double share) {}

    /** The plans of everybody, several for those who mix. */
    List<Share> shares() {
        var shares = new ArrayList<Share>();
        double[] rest = new double[instance.people()];
        for (int j = 0; j < basis.further.size(); j++) {
            shares.add(new Share(basis.further.get(j), basis.shares[j]));
            rest[basis.further.get(j).person] += basis.shares[j];
        }
        for (DayPlan plan : basis.main) {
            shares.add(new Share(plan, 1 - rest[plan.person]));
        }
        return shares;
    }
}
