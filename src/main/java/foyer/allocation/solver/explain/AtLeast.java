package foyer.allocation.solver.explain;

import foyer.allocation.solver.Bound;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Weights;
import java.util.List;
import java.util.Map;

/**
 * What a person's other day would cost the others at least, in every allocation there is. By the prices, the others can never cost less than their best
 * days, less what the seats are worth that this person leaves them.
 */
final class AtLeast {
    static final long MILLION = 1_000_000;

    private final Seated seated;
    private final Weights weights;
    private final Prices prices;
    private final long bound;
    private final long nobody;
    private final long cost;

    AtLeast(Seated seated, Weights weights, Prices prices) {
        this.seated = seated;
        this.weights = weights;
        this.prices = prices;
        bound = Bound.of(seated.problem, prices, weights).millionths();
        nobody = with(List.of());
        cost = seated.cost();
    }

    /** In points; it may be negative, and then says nothing. */
    long loss(Participant person, Map<String, String> day) {
        long bestAlone = with(List.of(person)) - nobody;
        long othersThen = bound - bestAlone + worth(person, day);
        long othersNow = (cost - seated.cost(person)) * MILLION;
        return Math.ceilDiv(othersThen - othersNow, MILLION);
    }

    private long with(List<Participant> people) {
        var problem = seated.problem;
        return Bound.of(new Problem(problem.rounds(), problem.offerings(), people), prices, weights)
                .millionths();
    }

    private long worth(Participant person, Map<String, String> day) {
        return person.seats()
                * day.entrySet().stream()
                        .mapToLong(
                                seat -> prices.millionths().getOrDefault(new Place(seat.getValue(), seat.getKey()), 0L))
                        .sum();
    }
}
