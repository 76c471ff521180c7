package foyer.allocation.solver.explain;

import foyer.allocation.solver.Bound;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Weights;
import java.util.Map;

/**
 * What a person's other day would cost the others at least, in every allocation there is. By the prices, the others can never cost less than their best
 * days, less what the seats are worth that this person leaves them.
 */
final class AtLeast {
    private final Seated seated;
    private final Prices prices;
    private final long bound;
    private final CheapDay cheapDay;
    private final long cost;

    AtLeast(Seated seated, Weights weights, Prices prices) {
        this.seated = seated;
        this.prices = prices;
        bound = Bound.of(seated.problem, prices, weights).millionths();
        cheapDay = new CheapDay(seated, weights, prices);
        cost = seated.cost();
    }

    /** In points; it may be negative, and then says nothing. */
    long loss(Participant person, Map<String, String> day) {
        long othersThen = bound - cheapDay.of(person) + worth(person, day);
        long othersNow = (cost - seated.cost(person)) * Prices.MILLION;
        return Math.ceilDiv(othersThen - othersNow, Prices.MILLION);
    }

    private long worth(Participant person, Map<String, String> day) {
        return person.seats()
                * day.entrySet().stream()
                        .mapToLong(seat -> prices.millionthsOf(new Place(seat.getValue(), seat.getKey())))
                        .sum();
    }
}
