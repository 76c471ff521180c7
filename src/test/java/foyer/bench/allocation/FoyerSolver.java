package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Weights;
import java.util.Optional;

/** What all others are measured beside. */
record FoyerSolver(Weights weights) implements Method {

    @Override
    public String name() {
        return "Foyer";
    }

    @Override
    public boolean takes(CompactProblem problem) {
        return true;
    }

    @Override
    public Optional<Answer> answer(CompactProblem problem, Seed seed) {
        var solution = new Solver().solve(problem, seed, weights);
        var seats = new Seats(problem);
        for (int person = 0; person < problem.participants(); person++) {
            for (int round = 0; round < problem.rounds(); round++) {
                if (solution.seats().seat(person, round) >= 0) {
                    seats.give(person, round, solution.seats().seat(person, round));
                }
            }
        }
        return Optional.of(new Answer(seats, solution.bound().points(), solution.provenOptimal()));
    }
}
