package foyer.allocation.solver;

/** Whole seats being given one person after another: what the search makes of shares. */
final class Seating {

    private static final double OUT_OF_REACH = 1e9;
    private static final int LARGEST = 2;

    private final Instance instance;
    private final Branch anything;
    private final Pricing pricing;
    private final DayPlan[] plans;
    private final double[] used;

    /** By size, alone or a pair: out of reach where fewer seats are left. */
    private final double[][] prices;

    /** The size that {@link #pricing} knows the prices for; 0 when they have changed. */
    private int priced;

    Seating(Instance instance) {
        this.instance = instance;
        anything = new Branch(instance);
        pricing = new Pricing(instance);
        plans = new DayPlan[instance.people()];
        used = new double[instance.slots];
        prices = new double[LARGEST][instance.slots];
    }

    boolean fits(DayPlan plan) {
        for (int seat : plan.seats) {
            if (seat != Instance.NO_SEAT && used[seat] + plan.size > instance.capacity[seat]) {
                return false;
            }
        }
        return true;
    }

    void seat(DayPlan plan) {
        plans[plan.person] = plan;
        plan.addTo(used, 1);
        for (int seat : plan.seats) {
            for (int size = 1; seat != Instance.NO_SEAT && size <= LARGEST; size++) {
                if (used[seat] + size > instance.capacity[seat]) {
                    prices[size - 1][seat] = OUT_OF_REACH;
                    priced = 0;
                }
            }
        }
    }

    void seatCheapest(int person) {
        int size = instance.size(person);
        if (priced != size) {
            pricing.setPrices(prices[size - 1]);
            priced = size;
        }
        pricing.cheapest(person, anything);
        seat(pricing.found());
    }

    DayPlan[] plans() {
        return plans.clone();
    }

    static long cost(DayPlan[] plans) {
        long sum = 0;
        for (DayPlan plan : plans) {
            sum += plan.cost;
        }
        return sum;
    }
}
