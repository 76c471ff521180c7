package foyer.allocation;

import foyer.allocation.solver.Seed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;

/** What certificate.json says of a draft, field by field as {@code foyer allocate DIR} writes and checks it. */
final class CertificateFile {
    private static final int DECIMALS = 6;

    private CertificateFile() {}

    static String of(Draft draft, Figures figures, Seed seed) {
        var json = new LinkedHashMap<String, Object>();
        var bound = BigDecimal.valueOf(figures.bound()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        var gap = BigDecimal.valueOf(figures.objective()).subtract(bound);
        json.put("objective", figures.objective());
        json.put("bound", bound);
        json.put("gap", gap);
        json.put("relativeGap", gap.divide(bound.max(BigDecimal.ONE), DECIMALS, RoundingMode.HALF_EVEN));
        json.put("proof", proof(figures, gap));
        json.put("unplaced", figures.unplaced());
        json.put("withoutWish", figures.withoutWish());
        json.put("offeringsBelowMinimum", figures.belowMinimum().size());
        json.put("offeringsClosed", figures.closed().size());
        json.put("splitGroups", 0);
        json.put("seatsByRank", figures.seatsByRank());
        json.put("unwished", figures.unwished());
        json.put("envy", figures.envy());
        json.put("seed", seed.value());
        json.put("seedSha256", seed.hash());
        json.put("problemSha256", draft.problemHash());
        json.put("weights", draft.weights());
        json.put("wallMillis", figures.wallMillis());
        json.put("method", figures.method());
        return DraftJson.of(json) + "\n";
    }

    private static String proof(Figures figures, BigDecimal gap) {
        if (gap.compareTo(BigDecimal.ONE) < 0) {
            return "PRICES";
        }
        return figures.provenOptimal() ? "SEARCH" : "NONE";
    }
}
