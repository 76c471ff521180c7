package foyer.allocation.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One step of the simplex method: a plan gains shares, or a full slot gets empty seats, until something reaches zero and leaves the basis in its stead. */
final class Pivot {

    private static final double STILL = 1e-8;
    private static final double TIE = 1e-10;

    private enum Leaving {
        FURTHER_PLAN,
        MAIN_PLAN,
        SLACK
    }

    private final Basis basis;
    private final int freed;
    private final @Nullable DayPlan entering;
    private final double[] fall;

    private Leaving leaving = Leaving.SLACK;
    private int which = -1;
    private double shortest = Double.POSITIVE_INFINITY;
    private double steepest;

    private Pivot(Basis basis, int freed, @Nullable DayPlan entering, double[] fall) {
        this.basis = basis;
        this.freed = freed;
        this.entering = entering;
        this.fall = fall;
    }

    static Pivot entering(Basis basis, DayPlan plan) {
        return new Pivot(basis, -1, plan, basis.fallWhenEntering(plan));
    }

    static Pivot freeing(Basis basis, int indexOfFull) {
        return new Pivot(basis, indexOfFull, null, basis.fallWhenFreeing(indexOfFull));
    }

    void carryOut() {
        findLeaving();
        exchange();
    }

    private void findLeaving() {
        double[] usedMore = new double[basis.prices.length];
        double[] mainFall = new double[basis.main.length];
        double[] mainShare = new double[basis.main.length];
        Arrays.fill(mainShare, 1);
        if (entering != null) {
            entering.addTo(usedMore, 1);
            basis.main[entering.person].addTo(usedMore, -1);
            mainFall[entering.person] += 1;
        }
        for (int j = 0; j < fall.length; j++) {
            DayPlan plan = basis.further.get(j);
            plan.addTo(usedMore, -fall[j]);
            basis.main[plan.person].addTo(usedMore, fall[j]);
            mainFall[plan.person] -= fall[j];
            mainShare[plan.person] -= basis.shares[j];
            consider(Leaving.FURTHER_PLAN, j, basis.shares[j], fall[j]);
        }
        for (int person = 0; person < mainFall.length; person++) {
            consider(Leaving.MAIN_PLAN, person, mainShare[person], mainFall[person]);
        }
        basis.full.forEach(slot -> usedMore[slot] = 0);
        for (int slot = 0; slot < usedMore.length; slot++) {
            consider(Leaving.SLACK, slot, basis.seatsLeft(slot), usedMore[slot]);
        }
    }

    private void consider(Leaving what, int index, double value, double falling) {
        if (falling < STILL) {
            return;
        }
        double length = Math.max(0, value) / falling;
        if (length < shortest - TIE || (length < shortest + TIE && falling > steepest)) {
            shortest = Math.min(length, shortest);
            steepest = falling;
            leaving = what;
            which = index;
        }
    }

    private void exchange() {
        if (leaving == Leaving.MAIN_PLAN && entering != null && entering.person == which) {
            basis.main[which] = entering;
            return;
        }
        switch (leaving) {
            case FURTHER_PLAN -> basis.further.remove(which);
            case MAIN_PLAN -> basis.main[which] = takeAFurtherPlanOf(which);
            case SLACK -> basis.full.add(which);
        }
        if (entering != null) {
            basis.further.add(entering);
        } else {
            basis.full.remove(freed);
        }
    }

    private DayPlan takeAFurtherPlanOf(int person) {
        for (int j = 0; j < basis.further.size(); j++) {
            if (basis.further.get(j).person == person) {
                return basis.further.remove(j);
            }
        }
        throw new IllegalStateException("A main plan leaves although its person mixes no other; look at findLeaving");
    }
}
