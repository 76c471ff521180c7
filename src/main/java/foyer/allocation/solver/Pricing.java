package foyer.allocation.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds a person's exactly cheapest day plan at given prices. A look at their wishes, the cheapest few other offerings and going without is enough: in
 * a round at most {@code rounds - 1} offerings are taken already.
 */
final class Pricing {

    private final Instance instance;
    private final double[] prices;

    /** By round: the slots with seats, cheapest first. */
    private final int[][] byPrice;

    /** By open round of the person in hand: what they could take, cheapest first, and at what cost. */
    private final int[][] choices;

    private final double[][] costs;
    private final int[] number;

    /** By open round: the least that this and the later rounds cost. */
    private final double[] least;

    private final int[] seats;
    private final int[] bestSeats;
    private double best;
    private int person;

    Pricing(Instance instance) {
        this.instance = instance;
        prices = new double[instance.slots];
        byPrice = new int[instance.rounds][];
        choices = new int[instance.rounds][instance.offerings.size() + 1];
        costs = new double[instance.rounds][instance.offerings.size() + 1];
        number = new int[instance.rounds];
        least = new double[instance.rounds + 1];
        seats = new int[instance.rounds];
        bestSeats = new int[instance.rounds];
    }

    void setPrices(double[] now) {
        System.arraycopy(now, 0, prices, 0, prices.length);
        for (int round = 0; round < instance.rounds; round++) {
            byPrice[round] = IntStream.range(round * instance.offerings.size(), (round + 1) * instance.offerings.size())
                    .filter(slot -> instance.capacity[slot] > 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble(slot -> prices[slot]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /** Looks for the cheapest plan of a person within a branch; returns what it costs at the prices, theirs and their companion's included. */
    double cheapest(int whose, Branch branch) {
        person = whose;
        int[] open = instance.openRounds(person);
        for (int i = 0; i < open.length; i++) {
            collectChoices(i, open[i], branch);
        }
        least[open.length] = 0;
        for (int i = open.length - 1; i >= 0; i--) {
            least[i] = least[i + 1] + (number[i] == 0 ? Double.POSITIVE_INFINITY : costs[i][0]);
        }
        best = Double.POSITIVE_INFINITY;
        choose(0, 0, false);
        return best * instance.size(person);
    }

    /** The plan that {@link #cheapest} found last. */
    DayPlan found() {
        int[] found = Arrays.copyOf(bestSeats, instance.openRounds(person).length);
        return instance.plan(person, found);
    }

    private void collectChoices(int i, int round, Branch branch) {
        number[i] = 0;
        int others = instance.openRounds(person).length;
        for (int slot : byPrice[round]) {
            boolean wished = instance.wished(person, slot);
            if ((wished || others > 0) && instance.mayTake(person, slot) && branch.allows(person, round, slot)) {
                insert(i, slot, instance.costOfSeat(person, slot) + prices[slot]);
                others -= wished ? 0 : 1;
            }
        }
        if (branch.allows(person, round, Instance.NO_SEAT)) {
            insert(i, Instance.NO_SEAT, instance.weights.unplaced());
        }
    }

    private void insert(int i, int slot, double cost) {
        int at = number[i]++;
        while (at > 0 && costs[i][at - 1] > cost) {
            choices[i][at] = choices[i][at - 1];
            costs[i][at] = costs[i][at - 1];
            at--;
        }
        choices[i][at] = slot;
        costs[i][at] = cost;
    }

    private void choose(int i, double cost, boolean wishMet) {
        if (i == instance.openRounds(person).length) {
            double whole = cost + (wishMet ? 0 : instance.costOfNoWish(person));
            if (whole < best) {
                best = whole;
                System.arraycopy(seats, 0, bestSeats, 0, i);
            }
            return;
        }
        for (int k = 0; k < number[i] && cost + costs[i][k] + least[i + 1] < best; k++) {
            int slot = choices[i][k];
            seats[i] = slot;
            if (slot == Instance.NO_SEAT || !instance.takenBefore(i, seats)) {
                choose(
                        i + 1,
                        cost + costs[i][k],
                        wishMet || (slot != Instance.NO_SEAT && instance.wished(person, slot)));
            }
        }
    }
}
