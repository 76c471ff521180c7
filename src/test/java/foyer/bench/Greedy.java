package foyer.bench;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Placement;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is usually done instead: one after another takes the best seat left, else any. Knows no fixed seats. */
final class Greedy {

    private final Problem problem;
    private final Map<Place, Integer> seatsLeft = new HashMap<>();
    private final Set<List<String>> held = new HashSet<>();
    private final List<Placement> placements = new ArrayList<>();

    private Greedy(Problem problem) {
        this.problem = problem;
        for (Offering offering : problem.offerings()) {
            problem.rounds()
                    .forEach(round -> seatsLeft.put(new Place(offering.id(), round), offering.capacityIn(round)));
        }
    }

    /** Whoever comes first takes the best of every round. */
    static List<Placement> firstComeFirstServed(Problem problem) {
        var greedy = new Greedy(problem);
        for (Participant person : problem.participants()) {
            problem.rounds().forEach(round -> greedy.take(person, round));
        }
        return greedy.placements;
    }

    /** One round after the other, in the order of the lottery. */
    static List<Placement> roundByRound(Problem problem, Seed seed) {
        var greedy = new Greedy(problem);
        List<Participant> drawn = problem.participants().stream()
                .sorted(Comparator.comparing(person -> seed.lotteryNumber(person.id())))
                .toList();
        problem.rounds().forEach(round -> drawn.forEach(person -> greedy.take(person, round)));
        return greedy.placements;
    }

    private void take(Participant person, String round) {
        if (person.without().contains(round)) {
            return;
        }
        var wished = person.wishes().stream()
                .filter(wish -> wish.countsIn(round) && free(person, wish.offering(), round))
                .min(Comparator.comparingInt(Wish::rank));
        if (wished.isPresent()) {
            give(
                    person,
                    round,
                    wished.get().offering(),
                    new Placement.Wished(wished.get().rank()));
            return;
        }
        problem.offerings().stream()
                .map(Offering::id)
                .filter(offering -> free(person, offering, round))
                .max(Comparator.comparingInt(offering -> seatsLeft.getOrDefault(new Place(offering, round), 0)))
                .ifPresent(offering -> give(person, round, offering, new Placement.Unwished()));
    }

    private boolean free(Participant person, String offering, String round) {
        return seatsLeft.getOrDefault(new Place(offering, round), 0) > 0
                && !held.contains(List.of(offering, person.id()));
    }

    private void give(Participant person, String round, String offering, Placement.Grounds grounds) {
        seatsLeft.merge(new Place(offering, round), -1, Integer::sum);
        held.add(List.of(offering, person.id()));
        placements.add(new Placement(person.id(), round, offering, grounds));
    }
}
