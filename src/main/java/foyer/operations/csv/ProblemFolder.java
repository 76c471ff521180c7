package foyer.operations.csv;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.CompactProblemBuilder;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.rooms.Premises;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an allocation problem from offerings.csv, wishes.csv and, where they are there, without.csv, companions.csv, fixed.csv, groups.csv, weights.csv, and
 * rooms.csv with help.csv, demands.csv, placed.csv and needs.csv.
 * Goes through each file without keeping its text: a million participants take about as much memory as their ids.
 */
public final class ProblemFolder {
    private final Path folder;
    private final Mistakes mistakes = new Mistakes();

    private ProblemFolder(Path folder) {
        this.folder = folder;
    }

    /** What came of it, and what is worth knowing though nothing is wrong with it. */
    public sealed interface Reading permits Read, Refused {}

    /**
     * @param groups ids, by number
     * @param premises null where there is no rooms.csv
     */
    public record Read(
            CompactProblem problem,
            List<String> groups,
            Weights weights,
            @Nullable Premises premises,
            List<String> notes)
            implements Reading {
        public Read {
            groups = List.copyOf(groups);
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param mistakes at least one
     * @param more how many there are beside them
     */
    public record Refused(List<Mistake> mistakes, int more, List<String> notes) implements Reading {
        public Refused {
            mistakes = List.copyOf(mistakes);
            notes = List.copyOf(notes);
        }
    }

    public static Reading read(Path folder) {
        return new ProblemFolder(folder).read();
    }

    private Reading read() {
        refuseMissing("offerings.csv");
        refuseMissing(Wishes.FILE);
        var policy = new Policy(mistakes);
        file(Policy.FILE, Policy.COLUMNS, policy::add);
        var weights = policy.weights();
        var places = new Places(mistakes);
        file("offerings.csv", Places.COLUMNS, places::add);
        if (places.none() && mistakes.none()) {
            mistakes.add("offerings.csv", 0, "has no offering");
        }
        if (places.none() || places.tooMany()) {
            lookAtTheOthers();
            return refused();
        }
        var builder = places.builder();
        var people = new People(mistakes, builder);
        var groups = readPeople(places, people, builder);
        var rooms = readRooms(places, people);
        return mistakes.none() ? built(builder, groups, weights, rooms) : refused();
    }

    /** Returns the ids of the groups. */
    private List<String> readPeople(Places places, People people, CompactProblemBuilder builder) {
        var wishes = new Wishes(places, people, mistakes, builder);
        file(Wishes.FILE, Wishes.COLUMNS, wishes::add);
        if (wishes.scattered() && mistakes.few()) {
            file(Wishes.FILE, Wishes.COLUMNS, new RepeatedWishes(places, people.ids(), mistakes)::add);
        }
        var seats = new FixedSeats(places, people, mistakes, builder);
        file("without.csv", FixedSeats.WITHOUT, seats::leaveOut);
        file("fixed.csv", FixedSeats.COLUMNS, seats::fix);
        file("companions.csv", FixedSeats.COMPANIONS, seats::accompany);
        var groups = new Groups(people, mistakes, builder);
        file(Groups.FILE, Groups.COLUMNS, groups::add);
        groups.refuseSizes();
        return groups.ids();
    }

    /** Null where there are none. */
    private @Nullable Rooms readRooms(Places places, People people) {
        var rooms = new Rooms(places, people, mistakes);
        if (Files.notExists(folder.resolve(Rooms.FILE))) {
            Stream.of("help.csv", "demands.csv", "placed.csv", "needs.csv")
                    .filter(file -> Files.exists(folder.resolve(file)))
                    .forEach(file -> mistakes.add(file, 0, "means nothing without rooms.csv"));
            return null;
        }
        file(Rooms.FILE, Rooms.COLUMNS, rooms::addRoom);
        file("help.csv", Rooms.HELP, rooms::addHelp);
        file("demands.csv", Rooms.DEMANDS, rooms::addDemand);
        file("placed.csv", Rooms.PLACED, rooms::place);
        file("needs.csv", Rooms.NEEDS, rooms::need);
        return rooms;
    }

    /** Without offerings nothing else makes sense, but what cannot be read at all can be said. */
    private void lookAtTheOthers() {
        file(Wishes.FILE, Wishes.COLUMNS, row -> {});
        file("without.csv", FixedSeats.WITHOUT, row -> {});
        file("companions.csv", FixedSeats.COMPANIONS, row -> {});
        file("fixed.csv", FixedSeats.COLUMNS, row -> {});
        file(Groups.FILE, Groups.COLUMNS, row -> {});
    }

    private void refuseMissing(String file) {
        if (Files.notExists(folder.resolve(file))) {
            mistakes.add(file, 0, "is missing");
        }
    }

    private void file(String file, List<String> columns, Consumer<Row> lines) {
        new CsvFile(folder, file, columns, mistakes).read(lines);
    }

    private Refused refused() {
        return new Refused(mistakes.shown(), mistakes.more(), mistakes.notes());
    }

    /** What the problem itself refuses has no line any more; the checks above are there to find it first. */
    private Reading built(CompactProblemBuilder builder, List<String> groups, Weights weights, @Nullable Rooms rooms) {
        try {
            var problem = builder.build();
            var premises = rooms == null ? null : rooms.premises(problem);
            return new Read(problem, groups, weights, premises, mistakes.notes());
        } catch (IllegalArgumentException contradiction) {
            mistakes.add("The folder", 0, "%s", String.valueOf(contradiction.getMessage()));
            return refused();
        }
    }
}
