package foyer.operations;

import foyer.allocation.solver.Allocation;
import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Wish;
import foyer.operations.csv.Outcome;
import foyer.operations.csv.ProblemFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives the problem of a folder to the solver, in its words, and takes the seats down in numbers. */
final class FolderSolver {
    private final CompactProblem problem;

    FolderSolver(CompactProblem problem) {
        this.problem = problem;
    }

    /** Why the solver cannot give these seats. */
    static Optional<String> unsolvable(CompactProblem problem) {
        if (problem.groups() > 0) {
            return Optional.of("groups.csv: groups are not supported yet; take the file away to go on without them");
        }
        return Optional.empty();
    }

    /** What the solver does not see to. */
    static Optional<String> unheeded(CompactProblem problem) {
        return IntStream.range(0, problem.slots()).anyMatch(slot -> problem.minimum(slot) > 0)
                ? Optional.of("offerings.csv: nothing is closed for its minimum yet; what stays below it is counted")
                : Optional.empty();
    }

    static Outcome solve(ProblemFolder.Read read, Seed seed) {
        return new FolderSolver(read.problem()).outcome(read, seed);
    }

    private Outcome outcome(ProblemFolder.Read read, Seed seed) {
        var allocation = new Solver().solve(inWords(), seed, read.weights());
        var certificate = allocation.certificate();
        int[] seats = seats(allocation);
        return new Outcome(
                problem,
                read.groups(),
                read.weights(),
                seed,
                (participant, round) -> seats[participant * problem.rounds() + round],
                slot -> certificate.prices().millionths().getOrDefault(place(slot), 0L),
                certificate.bound().millionths(),
                certificate.proof().name(),
                certificate.method(),
                certificate.wallMillis());
    }

    private Place place(int slot) {
        return new Place(problem.offeringId(problem.offeringOf(slot)), problem.roundId(problem.roundOf(slot)));
    }

    private int[] seats(Allocation allocation) {
        Map<String, Integer> participants = numbers(problem.participants(), problem::participantId);
        Map<String, Integer> offerings = numbers(problem.offerings(), problem::offeringId);
        int rounds = problem.rounds();
        int[] seats = new int[problem.participants() * rounds];
        for (int at = 0; at < seats.length; at++) {
            boolean wanted = problem.wantsSeat(at / rounds, at % rounds);
            seats[at] = wanted ? CompactAllocation.NO_SEAT : CompactAllocation.NOT_WANTED;
        }
        allocation
                .placements()
                .forEach(seat -> seats[
                                participants.getOrDefault(seat.participant(), 0) * rounds
                                        + problem.roundIds().indexOf(seat.round())] =
                        offerings.getOrDefault(seat.offering(), 0));
        return seats;
    }

    private interface IdOf {
        String id(int number);
    }

    private static Map<String, Integer> numbers(int size, IdOf ids) {
        var numbers = new HashMap<String, Integer>();
        IntStream.range(0, size).forEach(number -> numbers.put(ids.id(number), number));
        return numbers;
    }

    private Problem inWords() {
        return new Problem(
                problem.roundIds(),
                IntStream.range(0, problem.offerings()).mapToObj(this::offering).toList(),
                IntStream.range(0, problem.participants())
                        .mapToObj(this::participant)
                        .toList());
    }

    private Offering offering(int number) {
        var capacity = new HashMap<String, Integer>();
        for (int round = 0; round < problem.rounds(); round++) {
            capacity.put(problem.roundId(round), problem.capacity(problem.slot(round, number)));
        }
        return new Offering(problem.offeringId(number), capacity);
    }

    private Participant participant(int number) {
        Set<String> without = new HashSet<>();
        Map<String, String> fixed = new HashMap<>();
        for (int round = 0; round < problem.rounds(); round++) {
            if (!problem.wantsSeat(number, round)) {
                without.add(problem.roundId(round));
            } else if (problem.fixed(number, round) != CompactProblem.NONE) {
                fixed.put(problem.roundId(round), problem.offeringId(problem.fixed(number, round)));
            }
        }
        return new Participant(
                problem.participantId(number), wishes(number), without, fixed, problem.size(number), null);
    }

    private List<Wish> wishes(int participant) {
        var wishes = new ArrayList<Wish>();
        for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
            var offering = problem.offeringId(problem.wishedOffering(wish));
            int round = problem.wishedRound(wish);
            wishes.add(
                    round == CompactProblem.NONE
                            ? Wish.either(problem.rankOf(wish), offering)
                            : Wish.in(problem.roundId(round), problem.rankOf(wish), offering));
        }
        return wishes;
    }
}
