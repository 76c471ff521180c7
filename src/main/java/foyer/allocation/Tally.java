package foyer.allocation;

import foyer.allocation.Solving.Solved;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Counts what seats cost and whom they serve, from problem and weights alone: it does not believe who found them. */
final class Tally {
    private final Problem problem;
    private final Weights weights;
    private final Map<String, List<SlotKey>> seats;
    private final TreeMap<Integer, Integer> byRank = new TreeMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private long objective;
    private int unplaced;
    private int withoutWish;
    private int unwished;

    private Tally(Problem problem, Weights weights, Map<String, List<SlotKey>> seats) {
        this.problem = problem;
        this.weights = weights;
        this.seats = seats;
        problem.participants().forEach(this::count);
    }

    static Figures of(Problem problem, Weights weights, Seed seed, Solved solved) {
        var tally = new Tally(problem, weights, solved.seats());
        return new Figures(
                tally.objective,
                solved.bound(),
                solved.provenOptimal(),
                tally.unplaced,
                tally.withoutWish,
                tally.byRank,
                tally.unwished,
                new Envy(problem, seed, solved.seats()).people(),
                tally.taken,
                tally.below(people -> people > 0),
                tally.below(people -> people == 0),
                solved.method(),
                solved.wallMillis());
    }

    private void count(Participant person) {
        var theirs = seats.getOrDefault(person.id(), List.of());
        int wanted = (int) problem.rounds().stream()
                .filter(round -> !person.without().contains(round))
                .count();
        int missing = wanted - theirs.size();
        boolean met = false;
        long cost = (long) missing * weights.unplaced();
        for (SlotKey slot : theirs) {
            int rank = rank(person, slot);
            taken.merge(slot.toString(), person.seats(), Integer::sum);
            met |= rank > 0;
            cost += rank > 0 ? weights.ofRank(rank) : weights.unwished();
            if (rank > 0) {
                byRank.merge(rank, person.seats(), Integer::sum);
            } else {
                unwished += person.seats();
            }
        }
        unplaced += missing * person.seats();
        if (wanted > 0 && !met) {
            withoutWish += person.seats();
            cost += weights.noWish();
        }
        objective += cost * person.seats();
    }

    /** From 1; 0 for a seat that was not wished for. */
    static int rank(Participant person, SlotKey slot) {
        return person.wishes().stream()
                .filter(wish -> wish.offering().equals(slot.offering()) && wish.countsIn(slot.round()))
                .mapToInt(Wish::rank)
                .min()
                .orElse(0);
    }

    /** Slots with fewer people than they need. */
    private List<String> below(IntPredicate people) {
        return problem.offerings().stream()
                .flatMap(offering -> problem.rounds().stream()
                        .filter(round -> isBelow(offering, round, people))
                        .map(round -> new SlotKey(offering.id(), round)))
                .sorted()
                .map(SlotKey::toString)
                .toList();
    }

    private boolean isBelow(Offering offering, String round, IntPredicate wanted) {
        int people = taken.getOrDefault(new SlotKey(offering.id(), round).toString(), 0);
        return people < offering.minimumIn(round) && wanted.test(people);
    }
}
