package foyer.operations.csv;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * What is written into the folder of a problem.
 *
 * @param groups ids, by number
 * @param prices millionths of a point, by slot
 * @param bound millionths of a point
 * @param proof what makes sure that nothing better exists, in a word
 */
public record Outcome(
        CompactProblem problem,
        List<String> groups,
        Weights weights,
        Seed seed,
        CompactAllocation seats,
        IntToLongFunction prices,
        long bound,
        String proof,
        String method,
        long wallMillis) {

    public Outcome {
        groups = List.copyOf(groups);
    }
}
