package foyer.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import foyer.allocation.solver.Placement;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Weights;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ExactSolving implements Solving {
    @Override
    public Solved solve(Problem problem, Seed seed, Weights weights, Progress progress) {
        var allocation = new Solver().solve(problem, seed, weights, progress::stopWanted);
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
                certificate.bound().points(),
                certificate.provenOptimal(),
                certificate.method(),
                certificate.wallMillis());
    }
}
