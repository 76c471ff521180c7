package foyer.operations.csv;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an allocation problem from offerings.csv, wishes.csv and, where they are there, fixed.csv and without.csv. */
public final class ProblemFolder {
    private final Path folder;
    private final Mistakes mistakes = new Mistakes();

    private ProblemFolder(Path folder) {
        this.folder = folder;
    }

    public sealed interface Reading permits Read, Refused {}

    public record Read(Problem problem) implements Reading {}

    /** @param mistakes at least one */
    public record Refused(List<Mistake> mistakes) implements Reading {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    public static Reading read(Path folder) {
        return new ProblemFolder(folder).read();
    }

    private Reading read() {
        refuseMissing("offerings.csv");
        refuseMissing("wishes.csv");
        if (Files.exists(folder.resolve("groups.csv"))) {
            mistakes.add("groups.csv", 0, "groups are not supported yet; take the file away to go on without them");
        }
        var places = new Places(mistakes);
        rows("offerings.csv", "offering", "round", "capacity", "minimum").forEach(places::add);
        var people = new People(places, mistakes);
        rows("wishes.csv", "participant", "round", "rank", "offering").forEach(people::wish);
        rows("without.csv", "participant", "round").forEach(people::leaveOut);
        rows("fixed.csv", "participant", "round", "offering").forEach(people::fix);
        return mistakes.all().isEmpty() ? built(places, people) : new Refused(mistakes.all());
    }

    private void refuseMissing(String file) {
        if (Files.notExists(folder.resolve(file))) {
            mistakes.add(file, 0, "is missing");
        }
    }

    private List<Row> rows(String file, String... columns) {
        return new Table(file, List.of(columns), mistakes).read(folder);
    }

    /** What the problem itself refuses has no line any more; the checks above are there to find it first. */
    private static Reading built(Places places, People people) {
        try {
            return new Read(new Problem(places.rounds(), offerings(places.capacities()), people.participants()));
        } catch (IllegalArgumentException contradiction) {
            return new Refused(List.of(new Mistake("offerings.csv", 0, String.valueOf(contradiction.getMessage()))));
        }
    }

    private static List<Offering> offerings(LinkedHashMap<String, Map<String, Integer>> capacities) {
        return capacities.entrySet().stream()
                .map(entry -> new Offering(entry.getKey(), entry.getValue()))
                .toList();
    }
}
