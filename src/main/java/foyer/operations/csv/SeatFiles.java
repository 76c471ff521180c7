package foyer.operations.csv;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.SeatCount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes seats.csv, prices.csv, certificate.json and, where they have something to say, splits.csv and closed.csv. All of them appear whole, or none. */
public final class SeatFiles {
    private static final String SEATS = "seats.csv";
    private static final String PRICES = "prices.csv";
    private static final String SPLITS = "splits.csv";
    private static final String CLOSED = "closed.csv";
    private static final String CERTIFICATE = "certificate.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Outcome outcome;
    private final CompactProblem problem;
    private final SeatCount count;
    private final BitSet splits;

    private SeatFiles(Outcome outcome) {
        this.outcome = outcome;
        this.problem = outcome.problem();
        count = SeatCount.of(problem, outcome.weights(), outcome.seats());
        splits = Splits.of(outcome);
    }

    /** What will be in the way of writing, to be said before anything is computed. */
    public static Optional<String> obstacle(Path folder) {
        if (!Files.isWritable(folder)) {
            return Optional.of(folder + " may not be written to by this user");
        }
        return Stream.concat(Stream.of(SEATS, PRICES, SPLITS, CLOSED, CERTIFICATE), RoomFiles.NAMES.stream())
                .filter(name -> Files.isDirectory(folder.resolve(name)))
                .map(name -> new Mistake(name, 0, "is a folder; a file of this name is to be written").toString())
                .findFirst();
    }

    /** Counts and writes; returns what a person wants to know first. */
    public static Summary write(Path folder, Outcome outcome) throws IOException {
        var files = new SeatFiles(outcome);
        try (var written = new NewFiles(folder)) {
            files.write(written);
            written.putInPlace();
        }
        return files.summary();
    }

    /** Points as decimals with six places. */
    public record Summary(
            int given, int unplaced, int withoutWish, int belowMinimum, long objective, BigDecimal bound) {}

    private Summary summary() {
        return new Summary(
                count.given(),
                count.unplaced(),
                count.withoutWish(),
                count.belowMinimum().size(),
                count.objective(),
                Evidence.points(outcome.bound()));
    }

    private void write(NewFiles files) throws IOException {
        try (var out = files.open(SEATS)) {
            writeSeats(new CsvLines(out));
        }
        try (var out = files.open(PRICES)) {
            Evidence.writePrices(new CsvLines(out), problem, outcome.prices());
        }
        if (problem.groups() > 0) {
            try (var out = files.open(SPLITS)) {
                writeSplits(new CsvLines(out));
            }
        } else {
            files.remove(SPLITS);
        }
        if (outcome.problem().hasMinimums()) {
            try (var out = files.open(CLOSED)) {
                writeClosed(new CsvLines(out));
            }
        } else {
            files.remove(CLOSED);
        }
        if (outcome.rooms() == null) {
            RoomFiles.NAMES.forEach(files::remove);
        } else {
            RoomFiles.write(files, outcome.rooms());
        }
        try (var out = files.open(CERTIFICATE)) {
            out.write(JSON.writeValueAsString(certificate()) + "\n");
        }
    }

    private void writeSeats(CsvLines csv) throws IOException {
        csv.line("participant", "round", "offering", "rank");
        for (int participant = 0; participant < problem.participants(); participant++) {
            for (int round = 0; round < problem.rounds(); round++) {
                int seat = outcome.seats().seat(participant, round);
                if (seat != NO_SEAT && seat != NOT_WANTED) {
                    csv.line(
                            problem.participantId(participant),
                            problem.roundId(round),
                            problem.offeringId(seat),
                            rank(participant, round, seat));
                }
            }
        }
    }

    /** 0 for a fixed seat, nothing for an unwished one. */
    private String rank(int participant, int round, int offering) {
        if (problem.fixed(participant, round) == offering) {
            return "0";
        }
        int rank = problem.rank(participant, round, offering);
        return rank == 0 ? "" : Integer.toString(rank);
    }

    private void writeSplits(CsvLines csv) throws IOException {
        csv.line("group", "round");
        for (int at : splits.stream().toArray()) {
            csv.line(outcome.groups().get(at / problem.rounds()), problem.roundId(at % problem.rounds()));
        }
    }

    private void writeClosed(CsvLines csv) throws IOException {
        csv.line("offering", "round");
        for (int slot : count.closed()) {
            csv.line(problem.offeringId(problem.offeringOf(slot)), problem.roundId(problem.roundOf(slot)));
        }
    }

    private Map<String, Object> certificate() {
        var json = new LinkedHashMap<String, Object>();
        Evidence.put(json, count.objective(), outcome.bound(), outcome.proof());
        json.put("unplaced", count.unplaced());
        json.put("withoutWish", count.withoutWish());
        json.put("offeringsBelowMinimum", count.belowMinimum().size());
        json.put("offeringsClosed", count.closed().size());
        json.put("splitGroups", splits.cardinality());
        json.put("seatsByRank", count.byRank());
        json.put("unwished", count.unwished());
        json.put("seed", outcome.seed().value());
        json.put("seedSha256", outcome.seed().hash());
        json.put("weights", outcome.weights());
        json.put("wallMillis", outcome.wallMillis());
        json.put("method", outcome.method());
        return json;
    }
}
