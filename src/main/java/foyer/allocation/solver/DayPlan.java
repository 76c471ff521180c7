package foyer.allocation.solver;

/** One way for one person to spend the rounds: a column of the linear programme. Later, a group's way. */
final class DayPlan {

    final int person;

    /** By open round of the person: a slot, or {@link Instance#NO_SEAT}. */
    final int[] seats;

    final int cost;

    DayPlan(int person, int[] seats, int cost) {
        this.person = person;
        this.seats = seats;
        this.cost = cost;
    }

    /** 1 where this plan takes a seat in the slot, else 0. */
    int uses(int slot) {
        for (int seat : seats) {
            if (seat == slot) {
                return 1;
            }
        }
        return 0;
    }

    /** Adds a number of these plans' seats to the seats used. */
    void addTo(double[] used, double number) {
        for (int seat : seats) {
            if (seat != Instance.NO_SEAT) {
                used[seat] += number;
            }
        }
    }

    double costAt(double[] prices) {
        double sum = cost;
        for (int seat : seats) {
            if (seat != Instance.NO_SEAT) {
                sum += prices[seat];
            }
        }
        return sum;
    }
}
