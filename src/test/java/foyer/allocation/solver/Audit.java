package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes over an allocation with the rules in hand, sharing nothing with the solver, and knows the best by trying everything. */
public record Audit(Problem problem, Weights weights) {

    /** Every rule that the allocation breaks, in words. */
    List<String> violations(List<Placement> placements) {
        var violations = new ArrayList<String>();
        Map<Place, Integer> taken = new HashMap<>();
        var given = new HashSet<String>();
        placements.forEach(placement -> {
            taken.merge(new Place(placement.offering(), placement.round()), seats(placement), Integer::sum);
            if (!given.add(placement.participant() + " in " + placement.round())) {
                violations.add("two seats in a round: " + placement);
            }
            if (!given.add(placement.participant() + " at " + placement.offering())) {
                violations.add("twice in an offering: " + placement);
            }
        });
        for (Offering offering : problem.offerings()) {
            for (String round : problem.rounds()) {
                if (taken.getOrDefault(new Place(offering.id(), round), 0) > offering.capacityIn(round)) {
                    violations.add("too many in " + offering + " in " + round);
                }
            }
        }
        for (Participant person : problem.participants()) {
            for (String round : problem.rounds()) {
                String seat = seatOf(placements, person.id(), round).orElse(null);
                if (seat != null && person.without().contains(round)) {
                    violations.add("a seat in a left-out round: " + person);
                }
                if (person.fixed().containsKey(round)
                        && !person.fixed().get(round).equals(seat)) {
                    violations.add("a fixed seat is lost: " + person);
                }
            }
        }
        return violations;
    }

    private int seats(Placement placement) {
        return problem.participants().stream()
                .filter(person -> person.id().equals(placement.participant()))
                .mapToInt(Participant::seats)
                .sum();
    }

    public long cost(List<Placement> placements) {
        return problem.participants().stream()
                .mapToLong(person -> cost(person, dayOf(person, placements)))
                .sum();
    }

    long costOf(String id, List<Placement> placements) {
        return problem.participants().stream()
                .filter(person -> person.id().equals(id))
                .mapToLong(person -> cost(person, dayOf(person, placements)))
                .sum();
    }

    private List<String> dayOf(Participant person, List<Placement> placements) {
        return problem.rounds().stream()
                .map(round -> seatOf(placements, person.id(), round).orElse(""))
                .toList();
    }

    /** People who want a seat and have no wished or fixed one, companions among them. */
    public long withoutWish(List<Placement> placements) {
        return problem.participants().stream()
                .filter(person -> person.without().size() < problem.rounds().size())
                .filter(person -> placements.stream()
                        .noneMatch(seat -> seat.participant().equals(person.id())
                                && (person.fixed().containsKey(seat.round())
                                        || rank(person, seat.offering(), seat.round()) != null)))
                .mapToInt(Participant::seats)
                .sum();
    }

    /** The least that any allocation costs: everybody's every day, remembered by the seats used up (four bits a place). */
    long leastCost() {
        Map<Long, Long> leastBySeatsUsed = Map.of(0L, 0L);
        for (Participant person : problem.participants()) {
            var next = new HashMap<Long, Long>();
            for (List<String> day : days(person, new ArrayList<>())) {
                long cost = cost(person, day);
                leastBySeatsUsed.forEach((used, costBefore) -> {
                    if (fits(used, day, person.seats())) {
                        next.merge(used + person.seats() * seatsOf(day), costBefore + cost, Math::min);
                    }
                });
            }
            leastBySeatsUsed = next;
        }
        return leastBySeatsUsed.values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow();
    }

    private long seatsOf(List<String> day) {
        long seats = 0;
        for (int round = 0; round < day.size(); round++) {
            seats += day.get(round).isEmpty() ? 0 : 1L << bits(day.get(round), round);
        }
        return seats;
    }

    private boolean fits(long used, List<String> day, int seats) {
        for (int round = 0; round < day.size(); round++) {
            String offering = day.get(round);
            if (!offering.isEmpty()
                    && (used >>> bits(offering, round) & 15) + seats
                            > capacity(new Place(offering, problem.rounds().get(round)))) {
                return false;
            }
        }
        return true;
    }

    private int bits(String offering, int round) {
        List<String> ids = problem.offerings().stream().map(Offering::id).toList();
        return 4 * (round * ids.size() + ids.indexOf(offering));
    }

    private int capacity(Place place) {
        return problem.offerings().stream()
                .filter(offering -> offering.id().equals(place.offering()))
                .mapToInt(offering -> offering.capacityIn(place.round()))
                .sum();
    }

    /** By round an offering, or nothing: all that the person may do. */
    private List<List<String>> days(Participant person, List<String> begun) {
        if (begun.size() == problem.rounds().size()) {
            return List.of(List.copyOf(begun));
        }
        String round = problem.rounds().get(begun.size());
        var days = new ArrayList<List<String>>();
        for (String offering : choices(person, round)) {
            if (offering.isEmpty() || !begun.contains(offering)) {
                begun.add(offering);
                days.addAll(days(person, begun));
                begun.removeLast();
            }
        }
        return days;
    }

    private List<String> choices(Participant person, String round) {
        String fixed = person.fixed().get(round);
        if (fixed != null) {
            return List.of(fixed);
        }
        var choices = new ArrayList<String>();
        choices.add("");
        if (!person.without().contains(round)) {
            problem.offerings().forEach(offering -> choices.add(offering.id()));
        }
        return choices;
    }

    private long cost(Participant person, List<String> day) {
        long cost = 0;
        boolean wantsASeat = false;
        boolean wishMet = false;
        for (int i = 0; i < day.size(); i++) {
            String round = problem.rounds().get(i);
            if (person.fixed().containsKey(round)) {
                wishMet = true;
            } else if (!person.without().contains(round)) {
                Integer rank = rank(person, day.get(i), round);
                cost += day.get(i).isEmpty()
                        ? weights.unplaced()
                        : rank == null ? weights.unwished() : weights.ofRank(rank);
                wishMet |= rank != null;
                wantsASeat = true;
            }
        }
        return person.seats() * (cost + (wantsASeat && !wishMet ? NoWish.points(problem, person, weights) : 0));
    }

    private static @Nullable Integer rank(Participant person, String offering, String round) {
        return person.wishes().stream()
                .filter(wish -> wish.offering().equals(offering) && wish.countsIn(round))
                .map(Wish::rank)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> seatOf(List<Placement> placements, String person, String round) {
        return placements.stream()
                .filter(placement -> placement.participant().equals(person)
                        && placement.round().equals(round))
                .map(Placement::offering)
                .findFirst();
    }
}
