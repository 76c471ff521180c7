package foyer.operations.csv;

import foyer.allocation.solver.rooms.Premises;
import foyer.allocation.solver.rooms.RoomSolution;
import foyer.allocation.solver.rooms.Unmet.Lack;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes which room and what help each offering has, what nobody could meet, and what proves that no other rooms are better. */
final class RoomFiles {
    static final List<String> NAMES =
            List.of("roomplan.csv", "unmet.csv", "roomprices.csv", "rents.csv", "roomproof.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Premises premises;
    private final RoomSolution found;

    private RoomFiles(Premises premises, RoomSolution found) {
        this.premises = premises;
        this.found = found;
    }

    static void write(NewFiles files, Outcome.Rooms rooms) throws IOException {
        var writer = new RoomFiles(rooms.premises(), rooms.found());
        try (var out = files.open("roomplan.csv")) {
            writer.writePlan(new CsvLines(out));
        }
        try (var out = files.open("unmet.csv")) {
            writer.writeUnmet(new CsvLines(out));
        }
        try (var out = files.open("roomprices.csv")) {
            long[] prices = rooms.found().seats().prices();
            Evidence.writePrices(new CsvLines(out), rooms.premises().problem(), slot -> prices[slot]);
        }
        try (var out = files.open("rents.csv")) {
            writer.writeRents(new CsvLines(out));
        }
        try (var out = files.open("roomproof.json")) {
            out.write(JSON.writeValueAsString(writer.proof()) + "\n");
        }
    }

    private void writePlan(CsvLines csv) throws IOException {
        csv.line("offering", "round", "room", "help");
        var problem = premises.problem();
        for (int slot = 0; slot < problem.slots(); slot++) {
            int room = found.rooms().room(slot);
            if (problem.capacity(slot) > 0 && room != Premises.NO_ROOM) {
                csv.line(offering(slot), round(slot), premises.room(room), help(slot));
            }
        }
    }

    private String help(int slot) {
        var help = new StringJoiner(" ");
        for (int kind = 0; kind < premises.numberOfKinds(); kind++) {
            if (found.rooms().helps(kind, slot)) {
                help.add(premises.kind(kind));
            }
        }
        return help.toString();
    }

    private void writeUnmet(CsvLines csv) throws IOException {
        csv.line("participant", "round", "need", "offering", "reason");
        for (var unmet : found.unmet()) {
            csv.line(
                    premises.problem().participantId(unmet.participant()),
                    premises.problem().roundId(unmet.round()),
                    premises.kind(unmet.need()),
                    unmet.slot() < 0 ? "" : offering(unmet.slot()),
                    reason(unmet.lack()));
        }
    }

    private static String reason(Lack lack) {
        return switch (lack) {
            case NOWHERE -> "nowhere in this round";
            case NOT_TOGETHER -> "nowhere together with the other needs";
            case AT_FIXED_SEAT -> "not at the fixed seat";
            case NO_SEAT -> "no seat left where it is";
        };
    }

    private void writeRents(CsvLines csv) throws IOException {
        csv.line("room", "round", "rent");
        int rounds = premises.problem().rounds();
        long[] rents = found.rents();
        for (int i = 0; i < rents.length; i++) {
            if (rents[i] > 0) {
                csv.line(
                        premises.room(i / rounds),
                        premises.problem().roundId(i % rounds),
                        Evidence.points(rents[i]).toPlainString());
            }
        }
    }

    private LinkedHashMap<String, Object> proof() {
        var json = new LinkedHashMap<String, Object>();
        var seats = found.seats();
        Evidence.put(
                json,
                seats.objective(),
                seats.bound().millionths(),
                seats.proof().name());
        json.put("boundWithTheseRooms", Evidence.points(found.boundHere().millionths()));
        json.put("unmet", found.unmet().size());
        json.put("assignmentsTried", found.tried());
        return json;
    }

    private String offering(int slot) {
        return premises.problem().offeringId(premises.problem().offeringOf(slot));
    }

    private String round(int slot) {
        return premises.problem().roundId(premises.problem().roundOf(slot));
    }
}
