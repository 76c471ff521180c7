package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A corner of the linear programme: by person one {@code main} plan, for some people {@code further} ones that they mix with it, and the slots that are {@code full}; of the
 * latter two there are equally many. Shares and prices follow from solving one square system of that size, however many people there are.
 */
final class Basis {

    /** Makes plans outside the branch cost so much that no optimum uses them if it can be helped. */
    private static final double FORBIDDING = 1e7;

    /** Added to capacities, differently for each slot, so that the simplex method never turns in circles. Neither bounds nor seats see it. */
    private static final double SPARE = 1e-6;

    private static final double GOLDEN = 0.6180339887498949;

    private final Instance instance;
    private final Branch branch;
    private final double[] capacity;

    final DayPlan[] main;
    final List<DayPlan> further = new ArrayList<>();
    final List<Integer> full = new ArrayList<>();

    /** Of the further plans, in their order; the rest of each person is the main plan's. */
    double[] shares = {};

    /** By slot. */
    final double[] prices;

    private final double[] used;
    private LinearSystem system = new LinearSystem(new double[0][]);

    Basis(Instance instance, Branch branch, DayPlan[] feasible) {
        this.instance = instance;
        this.branch = branch;
        main = feasible.clone();
        prices = new double[instance.slots];
        used = new double[instance.slots];
        capacity = new double[instance.slots];
        for (int slot = 0; slot < instance.slots; slot++) {
            double spread = (slot + 1) * GOLDEN;
            capacity[slot] = instance.capacity[slot] + SPARE * (1 + spread - Math.floor(spread));
        }
    }

    /** Brings shares and prices up to date with the plans and the branch. */
    void solve() {
        int size = full.size();
        double[][] rows = new double[size][size];
        double[] saved = new double[size];
        for (int j = 0; j < size; j++) {
            DayPlan plan = further.get(j);
            double[] difference = differenceToMain(plan);
            for (int t = 0; t < size; t++) {
                rows[t][j] = difference[t];
            }
            saved[j] = cost(main[plan.person]) - cost(plan);
        }
        system = new LinearSystem(rows);
        share(size);
        Arrays.fill(prices, 0);
        double[] pricesOfFull = system.solveTransposed(saved);
        for (int t = 0; t < size; t++) {
            prices[full.get(t)] = pricesOfFull[t];
        }
    }

    private void share(int size) {
        Arrays.fill(used, 0);
        for (DayPlan plan : main) {
            plan.addTo(used, 1);
        }
        double[] left = new double[size];
        for (int t = 0; t < size; t++) {
            left[t] = capacity[full.get(t)] - used[full.get(t)];
        }
        shares = system.solve(left);
        for (int j = 0; j < size; j++) {
            further.get(j).addTo(used, shares[j]);
            main[further.get(j).person].addTo(used, -shares[j]);
        }
    }

    private double[] differenceToMain(DayPlan plan) {
        double[] difference = new double[full.size()];
        for (int t = 0; t < difference.length; t++) {
            difference[t] = plan.uses(full.get(t)) - main[plan.person].uses(full.get(t));
        }
        return difference;
    }

    /** By how much the shares of the further plans fall for each share that a plan gains. */
    double[] fallWhenEntering(DayPlan plan) {
        return system.solve(differenceToMain(plan));
    }

    /** By how much the shares of the further plans fall for each seat left empty in a full slot, given by its index. */
    double[] fallWhenFreeing(int index) {
        double[] seat = new double[full.size()];
        seat[index] = 1;
        return system.solve(seat);
    }

    double seatsLeft(int slot) {
        return capacity[slot] - used[slot];
    }

    /** What the person's mix costs at the prices, each plan of it the same. */
    double paidBy(int person) {
        DayPlan plan = main[person];
        return cost(plan) - plan.cost + plan.costAt(prices);
    }

    private double cost(DayPlan plan) {
        return branch.allows(plan) ? plan.cost : plan.cost + FORBIDDING;
    }

    /** What everybody pays, less what all seats are worth. */
    double dualObjective() {
        double sum = 0;
        for (int person = 0; person < main.length; person++) {
            sum += paidBy(person);
        }
        for (int slot = 0; slot < instance.slots; slot++) {
            sum -= prices[slot] * instance.capacity[slot];
        }
        return sum;
    }
}
