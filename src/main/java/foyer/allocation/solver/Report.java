package foyer.allocation.solver;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.Allocation.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes down, in the words of the problem, what was found in numbers. */
final class Report {

    private final CompactProblem problem;
    private final CompactSolution solution;
    private final List<Placement> placements = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** Of all seats given and not given, a companion's among them. */
    private final SortedMap<Integer, Integer> byRank = new TreeMap<>();

    private int unwished;
    private int withoutSeat;
    private int withoutWish;

    Report(CompactProblem problem, CompactSolution solution) {
        this.problem = problem;
        this.solution = solution;
        IntStream.range(0, problem.participants())
                .boxed()
                .sorted(Comparator.comparing(problem::participantId))
                .forEach(this::writeDown);
    }

    private void writeDown(int participant) {
        boolean wanted = false;
        boolean met = problem.hasFixed(participant);
        for (int round = 0; round < problem.rounds(); round++) {
            int seat = solution.seats().seat(participant, round);
            if (seat == NOT_WANTED) {
                continue;
            }
            boolean fixed = problem.fixed(participant, round) != NONE;
            wanted |= !fixed;
            int rank = fixed || seat == NO_SEAT ? 0 : problem.rank(participant, round, seat);
            met |= rank > 0;
            writeDown(participant, round, seat, fixed, rank);
        }
        withoutWish += wanted && !met ? problem.size(participant) : 0;
    }

    private void writeDown(int participant, int round, int seat, boolean fixed, int rank) {
        String id = problem.participantId(participant);
        String roundId = problem.roundId(round);
        int size = problem.size(participant);
        if (seat == NO_SEAT) {
            withoutSeat += size;
            unplaced.add(new Unplaced(id, roundId));
            return;
        }
        if (fixed || rank > 0) {
            byRank.merge(rank, size, Integer::sum);
        } else {
            unwished += size;
        }
        Placement.Grounds grounds =
                fixed ? new Placement.Fixed() : rank > 0 ? new Placement.Wished(rank) : new Placement.Unwished();
        placements.add(new Placement(id, roundId, problem.offeringId(seat), grounds));
    }

    Allocation allocation(Seed seed, Weights weights) {
        var certificate = new Certificate(
                solution.objective(),
                solution.bound(),
                InWords.prices(problem, solution.prices()),
                solution.proof(),
                withoutSeat,
                withoutWish,
                byRank,
                unwished,
                weights,
                seed.hash(),
                solution.method(),
                solution.wallMillis());
        return new Allocation(placements, unplaced, certificate);
    }
}
