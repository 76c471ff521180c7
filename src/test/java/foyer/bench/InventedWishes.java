package foyer.bench;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Participants who want much the same: each draws a ranked list by Plackett and Luce from shared popularities. The three most wanted
 * offerings get about four first wishes a seat.
 *
 * @param capacity seats of a round, as a multiple of the participants
 */
public record InventedWishes(
        int participants, int offerings, int rounds, double capacity, int listLength, long number) {

    private static final double TOP_FIRST_WISHES_PER_SEAT = 4;

    public Problem problem() {
        var random = new Random(number);
        List<String> roundIds =
                IntStream.rangeClosed(1, rounds).mapToObj(Integer::toString).toList();
        double[] popularity = popularity();
        var offered = new ArrayList<Offering>();
        for (int offering = 0; offering < offerings; offering++) {
            offered.add(new Offering("offering-" + (offering + 1), capacities(offering, roundIds)));
        }
        var people = new ArrayList<Participant>();
        for (int person = 1; person <= participants; person++) {
            people.add(new Participant("participant-" + person, wishes(random, popularity), Set.of(), Map.of()));
        }
        return new Problem(roundIds, offered, people);
    }

    private Map<String, Integer> capacities(int offering, List<String> roundIds) {
        int seats = (int) Math.round(participants * capacity);
        int own = seats / offerings + (offering < seats % offerings ? 1 : 0);
        var capacities = new HashMap<String, Integer>();
        roundIds.forEach(round -> capacities.put(round, own));
        return capacities;
    }

    /** Chance of being somebody's first wish: four a seat (of all rounds) for the top three, then falling. */
    private double[] popularity() {
        double top = Math.min(0.28, TOP_FIRST_WISHES_PER_SEAT * capacity / offerings);
        double[] popularity = new double[offerings];
        double rest =
                IntStream.range(3, offerings).mapToDouble(i -> 1.0 / (i - 1)).sum();
        for (int i = 0; i < offerings; i++) {
            popularity[i] = i < 3 ? top : (1 - 3 * top) / (i - 1) / rest;
        }
        return popularity;
    }

    private List<Wish> wishes(Random random, double[] popularity) {
        record Drawn(int offering, double time) {}
        List<Integer> list = IntStream.range(0, popularity.length)
                .mapToObj(i -> new Drawn(i, -Math.log(1 - random.nextDouble()) / popularity[i]))
                .sorted(Comparator.comparingDouble(Drawn::time))
                .limit(listLength)
                .map(Drawn::offering)
                .toList();
        return IntStream.range(0, list.size())
                .mapToObj(i -> Wish.either(i + 1, "offering-" + (list.get(i) + 1)))
                .toList();
    }
}
