package foyer.operations.csv;

import foyer.allocation.solver.Allocation;
import foyer.allocation.solver.Certificate;
import foyer.allocation.solver.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes seats.csv, certificate.json and prices.csv. Each appears whole or not at all. */
public final class SeatFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SeatFiles() {}

    public static void write(Path folder, Allocation allocation, Seed seed) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("seats.csv", seats(allocation));
        files.put("prices.csv", prices(allocation.certificate()));
        files.put("certificate.json", JSON.writeValueAsString(certificate(allocation.certificate(), seed)) + "\n");
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".part"), file.getValue());
        }
        for (var name : files.keySet()) {
            Files.move(folder.resolve(name + ".part"), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String seats(Allocation allocation) {
        var csv = new StringBuilder("participant,round,offering,rank\n");
        for (var seat : allocation.placements()) {
            var rank = seat.rank();
            csv.append(line(
                    seat.participant(),
                    seat.round(),
                    seat.offering(),
                    rank.isPresent() ? Integer.toString(rank.getAsInt()) : ""));
        }
        return csv.toString();
    }

    private static String prices(Certificate certificate) {
        var csv = new StringBuilder("offering,round,price\n");
        var prices = certificate.prices();
        prices.millionths()
                .keySet()
                .forEach(place -> csv.append(
                        line(place.offering(), place.round(), prices.of(place).toPlainString())));
        return csv.toString();
    }

    private static Map<String, Object> certificate(Certificate certificate, Seed seed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("objective", certificate.objective());
        json.put("bound", certificate.bound().points());
        json.put("gap", certificate.gap());
        json.put("relativeGap", certificate.relativeGap());
        json.put("proof", certificate.proof());
        json.put("unplaced", certificate.unplaced());
        json.put("withoutWish", certificate.withoutWish());
        json.put("seatsByRank", certificate.seatsByRank());
        json.put("unwished", certificate.unwished());
        json.put("seed", seed.value());
        json.put("seedHash", certificate.seedHash());
        json.put("weights", certificate.weights());
        json.put("wallMillis", certificate.wallMillis());
        json.put("method", certificate.method());
        return json;
    }

    private static String line(String... cells) {
        return String.join(",", List.of(cells).stream().map(SeatFiles::cell).toList()) + "\n";
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
