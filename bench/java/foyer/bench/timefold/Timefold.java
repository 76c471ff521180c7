package foyer.bench.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import foyer.bench.allocation.Method;
import foyer.bench.allocation.Seats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;

/** Timefold's construction and local search as they come, for a minute, on problems where everybody comes alone and free. */
public final class Timefold implements Method {

    private static final int MOST_PARTICIPANTS = 10_000;
    private static final Duration MINUTE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "Timefold, 60 s";
    }

    @Override
    public boolean takes(CompactProblem problem) {
        return problem.participants() <= MOST_PARTICIPANTS;
    }

    @Override
    public Optional<Answer> answer(CompactProblem problem, Seed seed) {
        var open = new ArrayList<OpenSeat>();
        for (int person = 0; person < problem.participants(); person++) {
            for (int round = 0; round < problem.rounds(); round++) {
                open.add(new OpenSeat(problem, person, round));
            }
        }
        var offerings = IntStream.range(0, problem.offerings()).boxed().toList();
        Conference solved =
                SolverFactory.<Conference>create(config()).buildSolver().solve(new Conference(open, offerings));
        var score = solved.getScore();
        if (score == null || !score.isFeasible()) {
            return Optional.empty();
        }
        var seats = new Seats(problem);
        for (OpenSeat seat : solved.getSeats()) {
            seats.give(seat.getPerson(), seat.getRound(), seat.getOffering());
        }
        return Optional.of(Answer.of(seats));
    }

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(Conference.class)
                .withEntityClasses(OpenSeat.class)
                .withConstraintProviderClass(Rules.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(MINUTE);
    }
}
