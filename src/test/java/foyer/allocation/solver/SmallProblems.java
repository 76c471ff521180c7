package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Up to twelve people and four offerings: too many to try everything, few enough for a proof.
 *
 * @param joint whether there are groups and minimums, too
 */
record SmallProblems(long number, int rounds, int mostPeople, boolean joint) {

    private static final int MOST_PEOPLE = 12;
    private static final int MOST_OFFERINGS = 4;

    SmallProblems(long number, int rounds) {
        this(number, rounds, MOST_PEOPLE, false);
    }

    Problem problem() {
        var random = new Random(31 * number + rounds);
        List<String> roundIds =
                IntStream.rangeClosed(1, rounds).mapToObj(round -> "r" + round).toList();
        List<String> offeringIds = IntStream.rangeClosed(1, 2 + random.nextInt(MOST_OFFERINGS - 1))
                .mapToObj(offering -> "o" + offering)
                .toList();
        int people = Math.min(4, mostPeople) + random.nextInt(Math.max(1, mostPeople - 3));
        int most = 2 * people / offeringIds.size() + 1;
        Map<Place, Integer> left = new HashMap<>();
        for (String offering : offeringIds) {
            roundIds.forEach(round -> left.put(new Place(offering, round), random.nextInt(most + 1)));
        }
        var offerings = offeringIds.stream()
                .map(offering -> new Offering(offering, capacity(offering, roundIds, left)))
                .toList();
        var participants = new ArrayList<Participant>();
        for (int person = 1; person <= people; person++) {
            participants.add(participant(random, "p" + person, roundIds, offeringIds, left));
        }
        return joint
                ? new Problem(roundIds, withMinimums(random, offerings, participants), grouped(random, participants))
                : new Problem(roundIds, offerings, participants);
    }

    /** Where nobody's seat is fixed, as an offering that must take place has no choice. */
    private static List<Offering> withMinimums(
            Random random, List<Offering> offerings, List<Participant> participants) {
        return offerings.stream()
                .map(offering -> {
                    var minimum = new HashMap<String, Integer>();
                    offering.capacity().forEach((round, seats) -> {
                        boolean free = participants.stream()
                                .noneMatch(person ->
                                        offering.id().equals(person.fixed().get(round)));
                        if (free && random.nextInt(2) == 0) {
                            minimum.put(round, random.nextInt(seats + 1));
                        }
                    });
                    return new Offering(offering.id(), offering.capacity(), minimum);
                })
                .toList();
    }

    /** The first two or three belong together, sometimes the next two as well. */
    private static List<Participant> grouped(Random random, List<Participant> participants) {
        int first = 2 + random.nextInt(2);
        int second = random.nextInt(2) * 2;
        return IntStream.range(0, participants.size())
                .mapToObj(i -> {
                    Participant person = participants.get(i);
                    boolean whole = first + second <= participants.size();
                    return !whole || i >= first + second ? person : person.in(i < first ? "g1" : "g2");
                })
                .toList();
    }

    private static Map<String, Integer> capacity(String offering, List<String> rounds, Map<Place, Integer> seats) {
        var capacity = new HashMap<String, Integer>();
        rounds.forEach(round -> capacity.put(round, seats.getOrDefault(new Place(offering, round), 0)));
        return capacity;
    }

    private static Participant participant(
            Random random, String id, List<String> rounds, List<String> offerings, Map<Place, Integer> left) {
        int size = random.nextInt(6) == 0 ? 2 : 1;
        var without = new HashSet<String>();
        var fixed = new HashMap<String, String>();
        for (String round : rounds) {
            var place = new Place(offerings.get(random.nextInt(offerings.size())), round);
            int chance = random.nextInt(12);
            if (chance == 0) {
                without.add(round);
            } else if (chance == 1 && !fixed.containsValue(place.offering()) && left.getOrDefault(place, 0) >= size) {
                fixed.put(round, place.offering());
                left.merge(place, -size, Integer::sum);
            }
        }
        return new Participant(id, wishes(random, rounds, offerings), without, fixed, size, null);
    }

    /** One list for the day, or one for each round. */
    private static List<Wish> wishes(Random random, List<String> rounds, List<String> offerings) {
        var wishes = new ArrayList<Wish>();
        if (random.nextInt(3) > 0) {
            drawn(random, offerings).forEach(offering -> wishes.add(Wish.either(wishes.size() + 1, offering)));
        } else {
            for (String round : rounds) {
                List<String> list = drawn(random, offerings);
                list.forEach(offering -> wishes.add(Wish.in(round, list.indexOf(offering) + 1, offering)));
            }
        }
        return wishes;
    }

    private static List<String> drawn(Random random, List<String> offerings) {
        var shuffled = new ArrayList<>(offerings);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(offerings.size() + 1));
    }
}
