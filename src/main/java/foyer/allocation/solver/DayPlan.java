package foyer.allocation.solver;

/** One way for one person, or a pair, to spend the rounds: a column of the linear programme. */
final class DayPlan {

    final int person;

    /** By open round of the person: a slot, or {@link Instance#NO_SEAT}. */
    final int[] seats;

    /** Of all who sit there together. */
    final int cost;

    /** Seats taken in each slot: 2 by a pair. */
    final int size;

    DayPlan(int person, int[] seats, int cost, int size) {
        this.person = person;
        this.seats = seats;
        this.cost = cost;
        this.size = size;
    }

    /** The seats this plan takes in the slot. */
    int uses(int slot) {
        for (int seat : seats) {
            if (seat == slot) {
                return size;
            }
        }
        return 0;
    }

    /** Adds a number of these plans' seats to the seats used. */
    void addTo(double[] used, double number) {
        for (int seat : seats) {
            if (seat != Instance.NO_SEAT) {
                used[seat] += number * size;
            }
        }
    }

    double costAt(double[] prices) {
        double sum = cost;
        for (int seat : seats) {
            if (seat != Instance.NO_SEAT) {
                sum += prices[seat] * size;
            }
        }
        return sum;
    }
}
