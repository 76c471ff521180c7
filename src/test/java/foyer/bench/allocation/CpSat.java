package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.ExactModel;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.Optional;

/** OR-Tools' constraint solver on the whole problem, for a minute. */
record CpSat(Weights weights, int mostParticipants, double seconds) implements Method {

    private static final int WORKERS = 2;

    @Override
    public String name() {
        return "OR-Tools CP-SAT, %.0f s".formatted(seconds);
    }

    @Override
    public boolean takes(CompactProblem problem) {
        return problem.participants() <= mostParticipants;
    }

    @Override
    public Optional<Answer> answer(CompactProblem problem, Seed seed) {
        return new ExactModel(problem, weights)
                .solve(seconds, WORKERS)
                .map(found -> new Answer(seats(problem, found.offerings()), found.bound(), found.optimal()));
    }

    private static Seats seats(CompactProblem problem, int[] offerings) {
        var seats = new Seats(problem);
        for (int i = 0; i < offerings.length; i++) {
            seats.give(i / problem.rounds(), i % problem.rounds(), offerings[i]);
        }
        return seats;
    }
}
