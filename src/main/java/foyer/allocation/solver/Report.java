package foyer.allocation.solver;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.Allocation.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes down, in the words of the problem, what was found in numbers. */
final class Report {

    private final CompactProblem problem;
    private final CompactSolution solution;
    private final List<Placement> placements = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    Report(CompactProblem problem, CompactSolution solution) {
        this.problem = problem;
        this.solution = solution;
        IntStream.range(0, problem.participants())
                .boxed()
                .sorted(Comparator.comparing(problem::participantId))
                .forEach(this::writeDown);
    }

    private void writeDown(int participant) {
        String id = problem.participantId(participant);
        for (int round = 0; round < problem.rounds(); round++) {
            int seat = solution.seats().seat(participant, round);
            if (seat == NO_SEAT) {
                unplaced.add(new Unplaced(id, problem.roundId(round)));
            } else if (seat != NOT_WANTED) {
                var grounds = grounds(participant, round, seat);
                placements.add(new Placement(id, problem.roundId(round), problem.offeringId(seat), grounds));
            }
        }
    }

    private Placement.Grounds grounds(int participant, int round, int seat) {
        if (problem.fixed(participant, round) != NONE) {
            return new Placement.Fixed();
        }
        int rank = problem.rank(participant, round, seat);
        return rank > 0 ? new Placement.Wished(rank) : new Placement.Unwished();
    }

    Allocation allocation(Seed seed, Weights weights) {
        var count = SeatCount.of(problem, weights, solution.seats());
        var certificate = new Certificate(
                count.objective(),
                solution.bound(),
                InWords.prices(problem, solution.prices()),
                solution.proof(),
                count.unplaced(),
                count.withoutWish(),
                count.byRank(),
                count.unwished(),
                weights,
                seed.hash(),
                solution.method(),
                solution.wallMillis());
        return new Allocation(placements, unplaced, certificate);
    }
}
