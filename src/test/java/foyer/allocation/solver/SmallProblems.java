package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Up to twelve people and four offerings with everything in them but groups and minimums: too many to try everything, few enough for a proof. */
record SmallProblems(long number, int rounds) {

    private static final int MOST_PEOPLE = 12;
    private static final int MOST_OFFERINGS = 4;

    Problem problem() {
        var random = new Random(31 * number + rounds);
        List<String> roundIds =
                IntStream.rangeClosed(1, rounds).mapToObj(round -> "r" + round).toList();
        List<String> offeringIds = IntStream.rangeClosed(1, 2 + random.nextInt(MOST_OFFERINGS - 1))
                .mapToObj(offering -> "o" + offering)
                .toList();
        int people = 4 + random.nextInt(MOST_PEOPLE - 3);
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
        return new Problem(roundIds, offerings, participants);
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
