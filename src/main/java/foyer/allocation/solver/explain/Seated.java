package foyer.allocation.solver.explain;

import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An allocation to be asked: who sits where, what is free, and what a day costs. A day is the offering by round; a round without a seat is missing. */
final class Seated {
    /** Rank of a seat that was not wished for. */
    static final int UNWISHED = Integer.MAX_VALUE;

    final Problem problem;
    private final Weights weights;
    private final Map<String, Map<String, String>> days = new HashMap<>();
    private final Map<Place, List<Participant>> people = new HashMap<>();
    private final Map<String, Offering> offerings = new HashMap<>();

    /** @param seats by participant */
    Seated(Problem problem, Weights weights, Map<String, ? extends List<Place>> seats) {
        this.problem = problem;
        this.weights = weights;
        problem.offerings().forEach(offering -> offerings.put(offering.id(), offering));
        for (Participant person : problem.participants()) {
            var day = new HashMap<String, String>();
            for (Place place : seats.containsKey(person.id()) ? seats.get(person.id()) : List.<Place>of()) {
                day.put(place.round(), place.offering());
                people.computeIfAbsent(place, _ -> new ArrayList<>()).add(person);
            }
            days.put(person.id(), Map.copyOf(day));
        }
    }

    Map<String, String> day(Participant person) {
        return days.getOrDefault(person.id(), Map.of());
    }

    /** The same day with another seat in one round. */
    Map<String, String> dayWith(Participant person, Place place) {
        var day = new HashMap<>(day(person));
        day.put(place.round(), place.offering());
        return day;
    }

    boolean sitsInAnotherRound(Participant person, Place place) {
        return day(person).entrySet().stream()
                .anyMatch(seat ->
                        !seat.getKey().equals(place.round()) && seat.getValue().equals(place.offering()));
    }

    List<Participant> in(Place place) {
        return people.getOrDefault(place, List.of());
    }

    int heads(Place place) {
        return in(place).stream().mapToInt(Participant::seats).sum();
    }

    int capacity(Place place) {
        var offering = offerings.get(place.offering());
        return offering == null ? 0 : offering.capacityIn(place.round());
    }

    int free(Place place) {
        return capacity(place) - heads(place);
    }

    int minimum(Place place) {
        var offering = offerings.get(place.offering());
        return offering == null ? 0 : offering.minimumIn(place.round());
    }

    static int rank(Participant person, Place place) {
        int rank = UNWISHED;
        for (Wish wish : person.wishes()) {
            if (wish.offering().equals(place.offering()) && wish.countsIn(place.round())) {
                rank = Math.min(rank, wish.rank());
            }
        }
        return rank;
    }

    OneRound inRound(Participant person, String round) {
        return new OneRound(this, person, round);
    }

    /** What a day costs in points, a companion's part among them. */
    long cost(Participant person, Map<String, String> day) {
        long cost = 0;
        boolean open = false;
        boolean met = !person.fixed().isEmpty();
        for (String round : problem.rounds()) {
            if (!person.without().contains(round) && !person.fixed().containsKey(round)) {
                open = true;
                String offering = day.get(round);
                int rank = offering == null ? UNWISHED : rank(person, new Place(offering, round));
                met |= rank != UNWISHED;
                cost += costOfSeat(offering, rank);
            }
        }
        return (cost + (open && !met ? costOfNoWish(person) : 0)) * person.seats();
    }

    /** For one person; so is {@link #costOfNoWish}. @param offering null for no seat */
    int costOfSeat(@Nullable String offering, int rank) {
        return offering == null ? weights.unplaced() : rank == UNWISHED ? weights.unwished() : weights.ofRank(rank);
    }

    /** What it costs on top if none of their wishes is met. */
    int costOfNoWish(Participant person) {
        return NoWish.points(problem, person, weights);
    }

    long cost(Participant person) {
        return cost(person, day(person));
    }

    /** What the whole allocation costs. */
    long cost() {
        return problem.participants().stream().mapToLong(this::cost).sum();
    }
}
