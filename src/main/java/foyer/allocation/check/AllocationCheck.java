package foyer.allocation.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import foyer.allocation.check.Rows.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes by itself through a folder that {@code allocate} has written to, in whole millionths of a point, and names the first thing that is not so. */
public final class AllocationCheck {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private AllocationCheck() {}

    /** Nothing where everything holds, else the first fault: file, line and reason. */
    public static Optional<String> fault(Path folder) {
        try {
            var certificate = JSON.readTree(Files.readString(folder.resolve("certificate.json")));
            var rows = new Rows(folder);
            var given = new Given(rows);
            var seats = new SeatRules(given, rows);
            checkBound(certificate, new PriceBound(given).millionths(), seats.objective());
            checkFigures(certificate, given.weights(), seats);
            return Optional.empty();
        } catch (Fault fault) {
            return Optional.of(fault.text());
        } catch (JacksonException broken) {
            return Optional.of("certificate.json: is not what allocate writes");
        } catch (IOException | ArithmeticException | NumberFormatException unreadable) {
            return Optional.of("The files cannot be understood: " + unreadable);
        }
    }

    private static void checkBound(JsonNode certificate, long proven, long objective) {
        var bound = bound(certificate);
        boolean above = bound.movePointRight(6).longValueExact() > proven;
        refuse(above, "bound must not be above " + BigDecimal.valueOf(proven, 6));
        boolean optimal = bound.compareTo(BigDecimal.valueOf(objective - 1)) > 0;
        refuse(
                optimal != certificate.path("proof").asString().equals("PRICES"),
                "proof is PRICES where the bound is less than a point below the objective, and only there");
    }

    private static BigDecimal bound(JsonNode certificate) {
        return certificate.path("bound").decimalValue();
    }

    private static void checkFigures(JsonNode certificate, Map<String, Object> weights, SeatRules seats) {
        var found = new LinkedHashMap<>(seats.figures());
        var gap = BigDecimal.valueOf(seats.objective()).subtract(bound(certificate));
        found.put("weights", weights);
        found.put("gap", gap);
        found.put("relativeGap", gap.divide(bound(certificate).max(BigDecimal.ONE), 6, RoundingMode.HALF_EVEN));
        found.put("seedSha256", sha256(certificate.path("seed").asString()));
        for (var field : JSON.readTree(JSON.writeValueAsString(found)).properties()) {
            boolean other = !field.getValue().equals(certificate.get(field.getKey()));
            refuse(other, field.getKey() + " must be " + field.getValue());
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256; look at this one's providers", missing);
        }
    }

    private static void refuse(boolean fault, String reason) {
        if (fault) {
            throw new Fault("certificate.json: " + reason);
        }
    }
}
