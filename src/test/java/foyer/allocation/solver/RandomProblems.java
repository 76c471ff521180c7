package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Tiny problems with everything in them: tight and missing capacities, wishes for one or either round, left-out rounds, fixed seats, companions. */
public record RandomProblems(long number, int rounds) {

    public Problem problem() {
        var random = new Random(number);
        List<String> roundIds =
                IntStream.rangeClosed(1, rounds).mapToObj(round -> "r" + round).toList();
        int people = 1 + random.nextInt(6);
        var seats = new HashMap<Place, Integer>();
        List<String> offerings = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(offering -> "o" + offering)
                .toList();
        int most = 1 + random.nextInt(4);
        for (String offering : offerings) {
            roundIds.forEach(round -> seats.put(new Place(offering, round), random.nextInt(most + 1)));
        }
        var participants = new ArrayList<Participant>();
        var fixedSeats = new HashMap<Place, Integer>();
        for (int person = 1; person <= people; person++) {
            participants.add(participant(random, "p" + person, roundIds, offerings, seats, fixedSeats));
        }
        var offered = offerings.stream()
                .map(offering -> new Offering(offering, capacityOf(offering, roundIds, seats)))
                .toList();
        return new Problem(roundIds, offered, participants);
    }

    private static Participant participant(
            Random random,
            String id,
            List<String> rounds,
            List<String> offerings,
            Map<Place, Integer> seats,
            Map<Place, Integer> fixedSeats) {
        int size = random.nextInt(3) == 0 ? 2 : 1;
        var without = new HashSet<String>();
        var fixed = new HashMap<String, String>();
        for (String round : rounds) {
            var place = new Place(offerings.get(random.nextInt(offerings.size())), round);
            if (random.nextInt(6) == 0) {
                without.add(round);
            } else if (random.nextInt(6) == 0
                    && !fixed.containsValue(place.offering())
                    && fixedSeats.getOrDefault(place, 0) + size <= seats.getOrDefault(place, 0)) {
                fixed.put(round, place.offering());
                fixedSeats.merge(place, size, Integer::sum);
            }
        }
        return new Participant(id, wishes(random, rounds, offerings), without, fixed, size, null);
    }

    private static List<Wish> wishes(Random random, List<String> rounds, List<String> offerings) {
        var shuffled = new ArrayList<>(offerings);
        Collections.shuffle(shuffled, random);
        var wishes = new ArrayList<Wish>();
        for (String offering : shuffled.subList(0, random.nextInt(offerings.size() + 1))) {
            int rank = wishes.size() + 1;
            boolean either = random.nextInt(3) > 0;
            wishes.add(
                    either
                            ? Wish.either(rank, offering)
                            : Wish.in(rounds.get(random.nextInt(rounds.size())), rank, offering));
        }
        return wishes;
    }

    private static Map<String, Integer> capacityOf(String offering, List<String> rounds, Map<Place, Integer> seats) {
        var capacity = new HashMap<String, Integer>();
        rounds.forEach(round -> capacity.put(round, seats.getOrDefault(new Place(offering, round), 0)));
        return capacity;
    }
}
