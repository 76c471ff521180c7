package foyer.allocation.solver.explain;

import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cheapest day of one person at given prices, among their wishes, the unwished seats with the lowest prices, and no seat. If it missed a cheaper one, what is concluded from
 * it would be less, not wrong.
 */
final class CheapDay {
    private record Choice(String offering, long cost, boolean wished) {}

    private final Seated seated;
    private final Problem problem;
    private final Weights weights;
    private final Prices prices;

    /** By round: offerings with seats, the lowest price first. */
    private final Map<String, List<String>> byPrice = new HashMap<>();

    CheapDay(Seated seated, Weights weights, Prices prices) {
        this.seated = seated;
        problem = seated.problem;
        this.weights = weights;
        this.prices = prices;
        for (String round : problem.rounds()) {
            byPrice.put(
                    round,
                    problem.offerings().stream()
                            .filter(offering -> offering.capacityIn(round) > 0)
                            .map(Offering::id)
                            .sorted(Comparator.comparingLong(id -> prices.millionthsOf(new Place(id, round))))
                            .toList());
        }
    }

    /** In millionths, a companion's part among them. */
    long of(Participant person) {
        var choices = new ArrayList<List<Choice>>();
        for (String round : problem.rounds()) {
            if (!person.without().contains(round)) {
                choices.add(choices(person, round));
            }
        }
        long noWish = choices.isEmpty() ? 0 : NoWish.points(problem, person, weights) * Prices.MILLION;
        return person.seats()
                * least(choices, 0, new HashSet<>(), person.fixed().isEmpty() ? noWish : 0);
    }

    private long least(List<List<Choice>> choices, int round, Set<String> taken, long noWish) {
        if (round == choices.size()) {
            return noWish;
        }
        long least = Long.MAX_VALUE;
        for (Choice choice : choices.get(round)) {
            if (choice.offering().isEmpty() || taken.add(choice.offering())) {
                long sum = choice.cost() + least(choices, round + 1, taken, choice.wished() ? 0 : noWish);
                least = Math.min(least, sum);
                taken.remove(choice.offering());
            }
        }
        return least;
    }

    private List<Choice> choices(Participant person, String round) {
        String fixed = person.fixed().get(round);
        if (fixed != null) {
            return List.of(new Choice(fixed, prices.millionthsOf(new Place(fixed, round)), true));
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", weights.unplaced() * Prices.MILLION, false));
        var wished = new HashSet<String>();
        person.wishes().stream().filter(wish -> wish.countsIn(round)).forEach(wish -> {
            wished.add(wish.offering());
            if (seated.capacity(new Place(wish.offering(), round)) >= person.seats()) {
                long cost = weights.ofRank(wish.rank()) * Prices.MILLION;
                choices.add(new Choice(
                        wish.offering(), cost + prices.millionthsOf(new Place(wish.offering(), round)), true));
            }
        });
        byPrice.getOrDefault(round, List.of()).stream()
                .filter(offering ->
                        !wished.contains(offering) && seated.capacity(new Place(offering, round)) >= person.seats())
                .limit(problem.rounds().size() + (long) person.fixed().size())
                .forEach(offering -> choices.add(new Choice(
                        offering,
                        weights.unwished() * Prices.MILLION + prices.millionthsOf(new Place(offering, round)),
                        false)));
        return choices;
    }
}
