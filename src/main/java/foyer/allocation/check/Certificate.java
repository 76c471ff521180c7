package foyer.allocation.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads certificate.json, and holds figures against it. */
record Certificate(JsonNode json) {
    private static final String FILE = "certificate.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Certificate read(Path folder) throws IOException {
        try {
            var certificate = new Certificate(JSON.readTree(Files.readString(folder.resolve(FILE))));
            certificate.bound();
            return certificate;
        } catch (JacksonException broken) {
            throw new IllegalStateException(FILE + ": is not what allocate writes", broken);
        }
    }

    /** @param proven in millionths */
    void check(long proven, long objective, Map<String, Integer> counts, Object seatsByRank, Object weights) {
        var bound = bound();
        boolean above = bound.movePointRight(6).longValueExact() > proven;
        Given.refuse(above, FILE + ": bound must not be above ", BigDecimal.valueOf(proven, 6));
        var cost = BigDecimal.valueOf(objective);
        counts.forEach(this::mustSay);
        mustSay("objective", cost);
        mustSay("gap", cost.subtract(bound));
        mustSay("relativeGap", cost.subtract(bound).divide(bound.max(BigDecimal.ONE), 6, RoundingMode.HALF_EVEN));
        mustSay("seatsByRank", seatsByRank);
        mustSay("weights", weights);
        mustSay("seedSha256", hashOfSeed());
        boolean optimal = bound.compareTo(cost.subtract(BigDecimal.ONE)) > 0;
        boolean said = json.path("proof").asString().equals("PRICES");
        Given.refuse(
                optimal != said,
                FILE + ": proof is PRICES just where bound and objective are less than a point apart",
                "");
    }

    private BigDecimal bound() {
        return json.path("bound").decimalValue();
    }

    private void mustSay(String field, Object value) {
        var right = JSON.readTree(JSON.writeValueAsString(value));
        Given.refuse(!right.equals(json.get(field)), FILE + ": " + field + " must be ", right);
    }

    private String hashOfSeed() {
        try {
            var seed = json.path("seed").asString().getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("Every Java platform has SHA-256; look at this one's providers", missing);
        }
    }
}
