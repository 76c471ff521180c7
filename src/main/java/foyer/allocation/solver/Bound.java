package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number of points that no allocation can be below: everybody takes the best they could have at the prices, less what all seats are worth. It holds for any
 * prices. Written to be checked by reading: it goes through every combination of seats and shares nothing with the search.
 */
public record Bound(long millionths) {

    public static Bound of(Problem problem, Prices prices, Weights weights) {
        long sum = 0;
        for (Participant participant : problem.participants()) {
            long cost = new CheapestDay(problem, prices, weights, participant).cost();
            sum = Math.addExact(sum, Math.multiplyExact(participant.seats(), cost));
        }
        for (Offering offering : problem.offerings()) {
            for (String round : problem.rounds()) {
                long seats = offering.capacityIn(round);
                sum = Math.subtractExact(sum, seats * prices.millionthsOf(new Place(offering.id(), round)));
            }
        }
        return new Bound(sum);
    }

    public double points() {
        return millionths / (double) Prices.MILLION;
    }

    /** Whether no allocation can cost fewer points than this one, costs being whole. */
    public boolean proves(long objective) {
        return millionths > (objective - 1) * Prices.MILLION;
    }

    /** What one participant pays, in millionths and for each of their seats, for the best day at the prices. */
    private static final class CheapestDay {

        private record Choice(String offering, long cost, boolean wishMet) {}

        private final List<List<Choice>> choicesByRound = new ArrayList<>();
        private final long noWish;
        private long best = Long.MAX_VALUE;

        CheapestDay(Problem problem, Prices prices, Weights weights, Participant participant) {
            noWish = (long) NoWish.points(problem, participant, weights) * Prices.MILLION;
            for (String round : problem.rounds()) {
                if (!participant.without().contains(round)) {
                    choicesByRound.add(choices(problem, prices, weights, participant, round));
                }
            }
        }

        long cost() {
            if (choicesByRound.isEmpty()) {
                return 0;
            }
            choose(new ArrayList<>(), 0, false);
            return best;
        }

        private void choose(List<String> taken, long cost, boolean wishMet) {
            if (taken.size() == choicesByRound.size()) {
                best = Math.min(best, cost + (wishMet ? 0 : noWish));
                return;
            }
            for (Choice choice : choicesByRound.get(taken.size())) {
                if (cost + choice.cost() >= best) {
                    return; // the others cost as much or more, and no cost is negative
                }
                if (choice.offering().isEmpty() || !taken.contains(choice.offering())) {
                    taken.add(choice.offering());
                    choose(taken, cost + choice.cost(), wishMet || choice.wishMet());
                    taken.removeLast();
                }
            }
        }

        private static List<Choice> choices(
                Problem problem, Prices prices, Weights weights, Participant participant, String round) {
            String fixed = participant.fixed().get(round);
            if (fixed != null) {
                return List.of(new Choice(fixed, prices.millionthsOf(new Place(fixed, round)), true));
            }
            var choices = new ArrayList<Choice>();
            choices.add(new Choice("", weights.unplaced() * Prices.MILLION, false));
            for (Offering offering : problem.offerings()) {
                if (offering.capacityIn(round) >= participant.seats()) {
                    choices.add(choice(prices, weights, participant, new Place(offering.id(), round)));
                }
            }
            choices.sort(Comparator.comparingLong(Choice::cost));
            return choices;
        }

        private static Choice choice(Prices prices, Weights weights, Participant participant, Place place) {
            var wish = participant.wishes().stream()
                    .filter(one -> one.offering().equals(place.offering()) && one.countsIn(place.round()))
                    .findFirst();
            long cost = wish.map(one -> weights.ofRank(one.rank())).orElse(weights.unwished());
            return new Choice(place.offering(), cost * Prices.MILLION + prices.millionthsOf(place), wish.isPresent());
        }
    }
}
