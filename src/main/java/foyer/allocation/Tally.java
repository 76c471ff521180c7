package foyer.allocation;

import foyer.allocation.Solving.Solved;
import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.SeatCount;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts what the seats of a run cost and whom they serve, from problem and weights alone: it does not believe who found them. */
final class Tally {

    private Tally() {}

    static Figures of(Problem problem, Weights weights, Seed seed, Solved solved) {
        var compact = CompactProblem.of(problem);
        var count = SeatCount.of(compact, weights, numbers(compact, solved.seats()));
        var taken = new HashMap<String, Integer>();
        for (int slot = 0; slot < compact.slots(); slot++) {
            if (count.taken(slot) > 0) {
                taken.put(key(compact, slot).toString(), count.taken(slot));
            }
        }
        return new Figures(
                count.objective(),
                solved.bound(),
                solved.provenOptimal(),
                count.unplaced(),
                count.withoutWish(),
                count.byRank(),
                count.unwished(),
                new Envy(problem, seed, solved.seats()).people(),
                taken,
                keys(compact, count.belowMinimum()),
                keys(compact, count.closed()),
                solved.method(),
                solved.wallMillis());
    }

    private static CompactAllocation numbers(CompactProblem problem, Map<String, List<SlotKey>> seats) {
        var numberOf = new HashMap<SlotKey, Integer>();
        for (int slot = 0; slot < problem.slots(); slot++) {
            numberOf.put(key(problem, slot), slot);
        }
        int rounds = problem.rounds();
        short[] given = new short[problem.participants() * rounds];
        for (int at = 0; at < given.length; at++) {
            boolean wanted = problem.wantsSeat(at / rounds, at % rounds);
            given[at] = (short) (wanted ? CompactAllocation.NO_SEAT : CompactAllocation.NOT_WANTED);
        }
        for (int participant = 0; participant < problem.participants(); participant++) {
            for (SlotKey key : seats.getOrDefault(problem.participantId(participant), List.of())) {
                int slot = Objects.requireNonNull(numberOf.get(key), "a seat in what is not offered");
                given[participant * rounds + problem.roundOf(slot)] = (short) problem.offeringOf(slot);
            }
        }
        return new CompactAllocation(rounds, given);
    }

    private static SlotKey key(CompactProblem problem, int slot) {
        return new SlotKey(problem.offeringId(problem.offeringOf(slot)), problem.roundId(problem.roundOf(slot)));
    }

    private static List<String> keys(CompactProblem problem, List<Integer> slots) {
        return slots.stream()
                .map(slot -> key(problem, slot))
                .sorted()
                .map(SlotKey::toString)
                .toList();
    }

    /** From 1; 0 for a seat that was not wished for. */
    static int rank(Participant person, SlotKey slot) {
        return person.wishes().stream()
                .filter(wish -> wish.offering().equals(slot.offering()) && wish.countsIn(slot.round()))
                .mapToInt(Wish::rank)
                .min()
                .orElse(0);
    }
}
