package foyer.operations.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of offerings.csv, checked one by one. */
final class Places {
    private final Mistakes mistakes;
    private final LinkedHashMap<String, Map<String, Integer>> capacities = new LinkedHashMap<>();
    private final Set<String> rounds = new LinkedHashSet<>();

    Places(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void add(Row row) {
        var offering = row.get("offering");
        var round = row.get("round");
        var capacity = row.number("capacity");
        if (offering.isEmpty() || round.isEmpty()) {
            mistakes.add(row, "offering and round must not be empty");
        } else if (capacity.isEmpty()) {
            mistakes.add(row, "the capacity \"%s\" is not a whole number from 0 on", row.get("capacity"));
        } else if (!row.get("minimum").isEmpty() && !row.get("minimum").equals("0")) {
            mistakes.add(row, "minimums are not supported yet; leave the cell empty");
        } else {
            rounds.add(round);
            var before =
                    capacities.computeIfAbsent(offering, id -> new HashMap<>()).putIfAbsent(round, capacity.getAsInt());
            if (before != null) {
                mistakes.add(row, "offering %s in round %s is there twice", offering, round);
            }
        }
    }

    boolean hasRound(String round) {
        return rounds.contains(round);
    }

    boolean hasOffering(String offering) {
        return capacities.containsKey(offering);
    }

    int capacity(String offering, String round) {
        return capacities.getOrDefault(offering, Map.of()).getOrDefault(round, 0);
    }

    /** In the order of the file. */
    List<String> rounds() {
        return List.copyOf(rounds);
    }

    LinkedHashMap<String, Map<String, Integer>> capacities() {
        return capacities;
    }
}
