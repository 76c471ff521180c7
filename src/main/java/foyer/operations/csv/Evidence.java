package foyer.operations.csv;

import foyer.allocation.solver.CompactProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.IntToLongFunction;

/** How files say what proves that seats are good, whatever it is for: prices, and the points between what was found and what cannot be. */
final class Evidence {
    private static final int DECIMALS = 6;

    private Evidence() {}

    /** @param prices millionths of a point, by slot */
    static void writePrices(CsvLines csv, CompactProblem problem, IntToLongFunction prices) throws IOException {
        csv.line("offering", "round", "price");
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (problem.capacity(slot) > 0) {
                csv.line(
                        problem.offeringId(problem.offeringOf(slot)),
                        problem.roundId(problem.roundOf(slot)),
                        points(prices.applyAsLong(slot)).toPlainString());
            }
        }
    }

    /** @param bound millionths of a point */
    static void put(Map<String, Object> json, long objective, long bound, String proof) {
        var points = points(bound);
        var gap = BigDecimal.valueOf(objective).subtract(points);
        json.put("objective", objective);
        json.put("bound", points);
        json.put("gap", gap);
        json.put("relativeGap", gap.divide(points.max(BigDecimal.ONE), DECIMALS, RoundingMode.HALF_EVEN));
        json.put("proof", proof);
    }

    static BigDecimal points(long millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS);
    }
}
