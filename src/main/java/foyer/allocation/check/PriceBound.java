package foyer.allocation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A number of millionths that no seats can cost less than. At any prices nobody pays less for their day, cost and prices together, than for the cheapest one open to
 * them, and all together pay the seats no more than all seats are worth. That groups want to be together and offerings want a minimum only makes days dearer.
 */
final class PriceBound {
    private static final long POINT = 1_000_000;
    private static final Place NOWHERE = new Place("", 0, 0);

    private final Given given;

    /** By round, the cheapest first; and by offering and round. */
    private final Map<String, List<Place>> cheapest = new HashMap<>();

    private final Map<List<String>, Place> places = new HashMap<>();
    private long bound;
    private long best;

    /** @param seats that are not fixed already */
    private record Place(String offering, int seats, long price) {}

    /** No offering is no seat. */
    private record Choice(String offering, long cost, boolean met) {}

    PriceBound(Given given) {
        this.given = given;
        var open = new HashMap<List<String>, Integer>();
        given.fixed
                .values()
                .forEach(row -> open.merge(List.of(row.get(2), row.get(1)), -given.size(row.get(0)), Integer::sum));
        given.places.forEach((at, row) -> {
            var price = given.prices.get(at);
            var millionths = price == null ? 0 : Long.parseLong(price.get(2).replace(".", ""));
            var place = new Place(row.get(0), row.number(2) + open.getOrDefault(at, 0), millionths);
            bound = Math.subtractExact(bound, Math.multiplyExact(millionths, (long) row.number(2)));
            places.put(at, place);
            cheapest.computeIfAbsent(row.get(1), round -> new ArrayList<>()).add(place);
        });
        cheapest.values().forEach(all -> all.sort(Comparator.comparingLong(Place::price)));
    }

    long millionths() {
        given.people.forEach((who, wishes) -> {
            var day = new ArrayList<List<Choice>>();
            for (String round : given.rounds) {
                if (!given.without.containsKey(List.of(who, round))) {
                    day.add(choices(who, round, wishes));
                }
            }
            best = day.isEmpty() ? 0 : Long.MAX_VALUE;
            choose(day, new ArrayList<>(), 0, false);
            bound = Math.addExact(bound, given.size(who) * best);
        });
        return bound;
    }

    private List<Choice> choices(String who, String round, Map<List<String>, String> wishes) {
        var pinned = given.fixed.get(List.of(who, round));
        if (pinned != null) {
            return List.of(new Choice(
                    pinned.get(2), places.getOrDefault(List.of(pinned.get(2), round), NOWHERE).price, true));
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", given.weight("unplaced") * POINT, false));
        int size = given.size(who);
        for (var wish : wishes.entrySet()) {
            var place = places.getOrDefault(List.of(wish.getKey().getFirst(), round), NOWHERE);
            if (place.seats >= size
                    && (wish.getKey().getLast().isEmpty()
                            || wish.getKey().getLast().equals(round))) {
                choices.add(new Choice(place.offering, given.cost(wish.getValue()) * POINT + place.price, true));
            }
        }
        addUnwished(choices, size, round, wishes);
        choices.sort(Comparator.comparingLong(Choice::cost));
        return choices;
    }

    /** Only the cheapest few can be of use: one for each round. */
    private void addUnwished(List<Choice> choices, int size, String round, Map<List<String>, String> wishes) {
        int most = choices.size() + given.rounds.size();
        for (var place : cheapest.getOrDefault(round, List.of())) {
            if (choices.size() < most
                    && place.seats >= size
                    && Given.rank(wishes, place.offering, round).isEmpty()) {
                choices.add(new Choice(place.offering, given.weight("unwished") * POINT + place.price, false));
            }
            if (choices.size() == most) {
                return;
            }
        }
    }

    private void choose(List<List<Choice>> day, List<String> taken, long cost, boolean met) {
        if (taken.size() == day.size()) {
            best = Math.min(best, cost + (met ? 0 : given.weight("noWish") * POINT));
            return;
        }
        for (var choice : day.get(taken.size())) {
            if (cost + choice.cost < best && (choice.offering.isEmpty() || !taken.contains(choice.offering))) {
                taken.add(choice.offering);
                choose(day, taken, cost + choice.cost, met || choice.met);
                taken.removeLast();
            }
        }
    }
}
