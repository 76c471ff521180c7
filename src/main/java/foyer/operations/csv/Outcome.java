package foyer.operations.csv;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.rooms.Premises;
import foyer.allocation.solver.rooms.RoomSolution;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the folder of a problem.
 *
 * @param groups ids, by number
 * @param prices millionths of a point, by slot
 * @param bound millionths of a point
 * @param rooms null where there is nothing to say about rooms
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
        long wallMillis,
        @Nullable Rooms rooms) {

    public Outcome {
        groups = List.copyOf(groups);
    }

    /** Where rooms are part of the problem; prices and bound of the outcome then know nothing of them, those found here do. */
    public record Rooms(Premises premises, RoomSolution found) {}
}
