package foyer.bench.allocation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Placement;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What all others are measured beside. */
record FoyerSolver(Weights weights) implements Method {

    private static final int MOST_PARTICIPANTS = 1000;

    @Override
    public String name() {
        return "Foyer";
    }

    @Override
    public boolean takes(CompactProblem problem) {
        return problem.participants() <= MOST_PARTICIPANTS && problem.groups() == 0;
    }

    @Override
    public Optional<Answer> answer(CompactProblem problem, Seed seed) {
        var allocation = new Solver().solve(inWords(problem), seed, weights);
        var persons = numbers(problem.participants(), problem::participantId);
        var offerings = numbers(problem.offerings(), problem::offeringId);
        var rounds = numbers(problem.rounds(), problem::roundId);
        var seats = new Seats(problem);
        for (Placement placement : allocation.placements()) {
            seats.give(
                    persons.applyAsInt(placement.participant()),
                    rounds.applyAsInt(placement.round()),
                    offerings.applyAsInt(placement.offering()));
        }
        var certificate = allocation.certificate();
        return Optional.of(new Answer(seats, certificate.bound().points(), certificate.provenOptimal()));
    }

    private static ToIntFunction<String> numbers(int size, IntFunction<String> id) {
        var numbers = new HashMap<String, Integer>();
        IntStream.range(0, size).forEach(number -> numbers.put(id.apply(number), number));
        return named -> requireNonNull(numbers.get(named));
    }

    private static Problem inWords(CompactProblem problem) {
        var offerings = IntStream.range(0, problem.offerings())
                .mapToObj(offering -> new Offering(
                        problem.offeringId(offering),
                        IntStream.range(0, problem.rounds())
                                .boxed()
                                .collect(toMap(
                                        problem::roundId, round -> problem.capacity(problem.slot(round, offering))))))
                .toList();
        List<Participant> people = IntStream.range(0, problem.participants())
                .mapToObj(person -> inWords(problem, person))
                .toList();
        return new Problem(problem.roundIds(), offerings, people);
    }

    private static Participant inWords(CompactProblem problem, int person) {
        var wishes = new ArrayList<Wish>();
        for (int wish = problem.wishesFrom(person); wish < problem.wishesFrom(person + 1); wish++) {
            int round = problem.wishedRound(wish);
            wishes.add(new Wish(
                    problem.rankOf(wish),
                    problem.offeringId(problem.wishedOffering(wish)),
                    round == CompactProblem.NONE ? null : problem.roundId(round)));
        }
        var without = new HashSet<String>();
        var fixed = new HashMap<String, String>();
        for (int round = 0; round < problem.rounds(); round++) {
            if (!problem.wantsSeat(person, round)) {
                without.add(problem.roundId(round));
            }
            if (problem.fixed(person, round) != CompactProblem.NONE) {
                fixed.put(problem.roundId(round), problem.offeringId(problem.fixed(person, round)));
            }
        }
        return new Participant(problem.participantId(person), wishes, without, fixed, problem.size(person), null);
    }
}
