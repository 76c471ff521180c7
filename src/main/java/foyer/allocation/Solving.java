package foyer.allocation;

import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.List;
import java.util.Map;

/** The way from an event's run to the solver: the one place that knows which solver it is. */
interface Solving {
    /**
     * @param seats at most one for a participant in a round
     * @param prices in millionths of a point
     * @param bound points that no allocation can be below
     */
    record Solved(
            Map<String, List<SlotKey>> seats,
            Map<SlotKey, Long> prices,
            double bound,
            boolean provenOptimal,
            String method,
            long wallMillis) {
        public Solved {
            seats = Map.copyOf(seats);
            prices = Map.copyOf(prices);
        }
    }

    Solved solve(Problem problem, Seed seed, Weights weights, Progress progress);
}
