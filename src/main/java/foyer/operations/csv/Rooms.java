package foyer.operations.csv;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.rooms.Premises;
import foyer.allocation.solver.rooms.PremisesBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The lines of rooms.csv, help.csv, demands.csv, placed.csv and needs.csv, in this order, so that each can be checked against those before. */
final class Rooms {
    static final String FILE = "rooms.csv";
    static final List<String> COLUMNS = List.of("room", "round", "seats", "features");
    static final List<String> HELP = List.of("kind", "round", "number");
    static final List<String> DEMANDS = List.of("offering", "feature");
    static final List<String> PLACED = List.of("offering", "round", "room");
    static final List<String> NEEDS = List.of("participant", "need");

    private final Places places;
    private final People people;
    private final Mistakes mistakes;
    private final List<Consumer<PremisesBuilder>> said = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Set<String> features = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();

    /** By room: the rounds in which it is there, {@link Places#EITHER} for all. */
    private final Map<String, Set<Integer>> rooms = new HashMap<>();

    Rooms(Places places, People people, Mistakes mistakes) {
        this.places = places;
        this.people = people;
        this.mistakes = mistakes;
    }

    void addRoom(Row row) {
        var room = row.get(0);
        int round = roundOrAll(row, 1);
        var seats = row.number(2);
        var has =
                row.isEmpty(3) ? List.<String>of() : List.of(row.get(3).strip().split("\\s+"));
        features.addAll(has);
        kinds.addAll(has);
        if (row.isEmpty(0)) {
            mistakes.add(row, "the room must not be empty");
        } else if (seats.isEmpty()) {
            mistakes.add(row, "the seats \"%s\" are not a whole number from 0 on", row.get(2));
        } else if (kinds.size() > Premises.MOST_KINDS) {
            mistakes.add(row, "there may be %d kinds of features and help at most", Premises.MOST_KINDS);
        } else if (round != Ids.UNKNOWN) {
            once(row, "room %s is there twice for the same round", "room", room, round);
            rooms.computeIfAbsent(room, any -> new HashSet<>()).add(round);
            said.add(to -> to.room(room, number(round), seats.getAsInt(), has));
        }
    }

    void addHelp(Row row) {
        var kind = row.get(0);
        int round = roundOrAll(row, 1);
        var number = row.number(2);
        if (row.isEmpty(0) || kind.strip().contains(" ")) {
            mistakes.add(row, "the kind \"%s\" must be one word, as in needs.csv", kind);
        } else if (number.isEmpty()) {
            mistakes.add(row, "the number \"%s\" is not a whole number from 0 on", row.get(2));
        } else if (round != Ids.UNKNOWN) {
            once(row, "help %s is there twice for the same round", "help", kind, round);
            kinds.add(kind);
            said.add(to -> to.help(kind, number(round), number.getAsInt()));
        }
    }

    void addDemand(Row row) {
        int offering = places.offering(row, 0);
        var feature = row.get(1);
        if (!features.contains(feature)) {
            mistakes.add(row, "no room in rooms.csv has the feature \"%s\"", feature);
        } else if (offering != Ids.UNKNOWN) {
            said.add(to -> to.demand(offering, feature));
        }
    }

    void place(Row row) {
        int offering = places.offering(row, 0);
        int round = roundOrAll(row, 1);
        var room = row.get(2);
        if (!rooms.containsKey(room)) {
            mistakes.add(row, "rooms.csv has no room \"%s\"", room);
        } else if (offering != Ids.UNKNOWN && round != Ids.UNKNOWN) {
            for (int each = 0; each < places.rounds(); each++) {
                if ((round == Places.EITHER || round == each) && places.seats(offering, each) > 0) {
                    place(row, offering, each, room);
                }
            }
        }
    }

    private void place(Row row, int offering, int round, String room) {
        var rounds = rooms.getOrDefault(room, Set.of());
        if (!rounds.contains(Places.EITHER) && !rounds.contains(round)) {
            mistakes.add(row, "room %s is not there in round %s", room, places.roundId(round));
        } else {
            once(row, "%s has a room for this round already", places.offeringId(offering), "placed", round);
            said.add(to -> to.place(round * places.offerings() + offering, room));
        }
    }

    void need(Row row) {
        int participant = people.knownIn(row, 0);
        var need = row.get(1);
        if (!kinds.contains(need)) {
            mistakes.add(
                    row,
                    "neither rooms.csv nor help.csv knows \"%s\"; if there is none of it, say so in help.csv with the number 0",
                    need);
        } else if (participant != Ids.UNKNOWN) {
            said.add(to -> to.need(participant, need));
        }
    }

    /** @param name what the message is about, first among what must not be said twice */
    private void once(Row row, String message, Object name, Object... key) {
        var all = new ArrayList<>(List.of(key));
        all.add(name);
        if (!seen.add(all)) {
            mistakes.add(row, message, message.startsWith("%s") ? name : key[0]);
        }
    }

    private int roundOrAll(Row row, int column) {
        return row.isEmpty(column) ? Places.EITHER : places.round(row, column);
    }

    private static int number(int round) {
        return round == Places.EITHER ? CompactProblem.NONE : round;
    }

    Premises premises(CompactProblem problem) {
        var builder = new PremisesBuilder(problem);
        said.forEach(one -> one.accept(builder));
        return builder.build();
    }
}
