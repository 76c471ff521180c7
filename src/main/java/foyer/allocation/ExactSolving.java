package foyer.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import foyer.allocation.solver.Bound;
import foyer.allocation.solver.Certificate;
import foyer.allocation.solver.Onlooker;
import foyer.allocation.solver.Placement;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Weights;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

@Component
class ExactSolving implements Solving {
    @Override
    public Solved solve(Problem problem, Seed seed, Weights weights, Progress progress) {
        var allocation = new Solver().solve(problem, seed, weights, onlooker(progress));
        var certificate = allocation.certificate();
        return new Solved(
                allocation.placements().stream()
                        .collect(groupingBy(
                                Placement::participant,
                                mapping(seat -> new SlotKey(seat.offering(), seat.round()), toList()))),
                certificate.prices().millionths().entrySet().stream()
                        .collect(toMap(
                                price -> new SlotKey(
                                        price.getKey().offering(),
                                        price.getKey().round()),
                                Map.Entry::getValue)),
                bound(problem, weights, certificate).points(),
                certificate.provenOptimal(),
                certificate.method(),
                certificate.wallMillis());
    }

    /** One that says nothing of who needs what: it holds for the same people without any needs, and can be checked without knowing them. */
    private static Bound bound(Problem problem, Weights weights, Certificate certificate) {
        return problem.barred().isEmpty()
                ? certificate.bound()
                : Bound.of(problem.barring(Map.of()), certificate.prices(), weights);
    }

    private static Onlooker onlooker(Progress progress) {
        return new Onlooker() {
            @Override
            public void at(Step step, OptionalLong objective, OptionalDouble bound) {
                progress.at(
                        step.name().toLowerCase(Locale.ROOT),
                        objective.isEmpty() ? null : objective.getAsLong(),
                        bound.isEmpty() ? null : bound.getAsDouble());
            }

            @Override
            public boolean listens() {
                return progress != Progress.UNWATCHED;
            }

            @Override
            public boolean getAsBoolean() {
                return progress.stopWanted();
            }
        };
    }
}
