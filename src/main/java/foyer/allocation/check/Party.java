package foyer.allocation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * People who choose as one in some rounds, and after them each alone. What they can choose is worked out once.
 *
 * @param first one of them
 * @param size how many seats they need
 * @param choices by round, in the order of choosing, the cheapest first
 * @param rest by how many rounds have been chosen: what the rest of the day costs at least
 */
record Party(int first, int size, List<List<Choice>> choices, List<Long> rest, List<Party> each) {

    /** An offering or none, and what all of them pay for it: its points and its price. */
    record Choice(int offering, long paid) {}

    /** @param together how many of the rounds have one choice for all */
    static Party of(Given given, List<Integer> people, List<Integer> rounds, int together) {
        if (people.size() == 1) {
            return of(given, people, rounds, List.of());
        }
        var each = new ArrayList<Party>();
        for (var one : people) {
            each.add(of(given, List.of(one), rounds, List.of()));
        }
        return of(given, people, rounds.subList(0, together), each);
    }

    private static Party of(Given given, List<Integer> people, List<Integer> rounds, List<Party> each) {
        int size = 0;
        for (int who : people) {
            size += given.size(who);
        }
        long least = 0;
        for (var one : each) {
            least += one.rest.get(rounds.size());
        }
        var choices = new ArrayList<List<Choice>>();
        var rest = new ArrayList<>(List.of(least));
        for (int round : rounds.reversed()) {
            choices.add(choices(given, people, size, round));
            least += choices.getLast().getFirst().paid();
            rest.add(least);
        }
        return new Party(people.getFirst(), size, choices.reversed(), rest.reversed(), each);
    }

    private static List<Choice> choices(Given given, List<Integer> people, int size, int round) {
        var choices = new ArrayList<Choice>();
        for (int offering : offerings(given, people, size, round)) {
            long paid = given.price(offering, round) * size;
            for (int who : people) {
                paid += given.size(who) * given.cost(who, round, offering);
            }
            choices.add(new Choice(offering, paid));
        }
        choices.sort(Comparator.comparingLong(Choice::paid));
        return choices;
    }

    /** What is worth a look in a round: their wishes, no seat, and so many of the cheapest others that the rest of their days leaves one of them. */
    private static Set<Integer> offerings(Given given, List<Integer> people, int size, int round) {
        int first = people.getFirst();
        if (given.fixed.has(first, round) || !given.wants(first, round)) {
            return Set.of(given.fixed.get(2, first, round));
        }
        var choices = new LinkedHashSet<Integer>(32);
        people.forEach(who -> given.addWishes(who, choices));
        int enough = choices.size() + given.rounds.size() * people.size();
        for (int other : given.cheapest(round)) {
            if (choices.size() >= enough) {
                break;
            } else if (given.open(other, round) >= size) {
                choices.add(other);
            }
        }
        choices.removeIf(offering ->
                given.open(offering, round) < size || people.stream().anyMatch(who -> given.isPinned(who, offering)));
        choices.add(0);
        return choices;
    }
}
