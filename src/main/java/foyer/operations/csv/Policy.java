package foyer.operations.csv;

import foyer.allocation.solver.Weights;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lines of weights.csv: what a seat of each rank costs, and unwished, noWish, unplaced and full. What it leaves out is as by default. */
final class Policy {
    static final String FILE = "weights.csv";
    static final List<String> COLUMNS = List.of("weight", "points");

    private static final int WEIGHT = 0;
    private static final int POINTS = 1;
    private static final int LAST_RANK = 1000;

    private final Mistakes mistakes;
    private final TreeMap<Integer, Integer> ranks = new TreeMap<>();
    private final Map<String, Integer> others = new HashMap<>(Map.of(
            "unwished", Weights.DEFAULT.unwished(),
            "noWish", Weights.DEFAULT.noWish(),
            "unplaced", Weights.DEFAULT.unplaced(),
            "full", Weights.DEFAULT.full()));
    private final Set<String> seen = new HashSet<>();

    Policy(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void add(Row row) {
        var weight = row.get(WEIGHT);
        var points = row.number(POINTS);
        var rank = row.number(WEIGHT);
        if (points.isEmpty()) {
            mistakes.add(row, "\"%s\" is not a whole number of points from 0 to a million", row.get(POINTS));
        } else if (others.containsKey(weight)) {
            others.put(weight, points.getAsInt());
            refuseTwice(row, seen.add(weight));
        } else if (rank.isPresent() && rank.getAsInt() >= 1 && rank.getAsInt() <= LAST_RANK) {
            refuseTwice(row, ranks.put(rank.getAsInt(), points.getAsInt()) == null);
        } else {
            mistakes.add(
                    row, "\"%s\" is no weight; it is a rank from 1 on, unwished, noWish, unplaced or full", weight);
        }
    }

    private void refuseTwice(Row row, boolean isNew) {
        if (!isNew) {
            mistakes.add(row, "the weight %s is there twice", row.get(WEIGHT));
        }
    }

    Weights weights() {
        if (!ranks.isEmpty() && ranks.lastKey() != ranks.size()) {
            mistakes.add(FILE, 0, "the ranks must go from 1 to %d without a gap", ranks.lastKey());
            return Weights.DEFAULT;
        }
        try {
            return new Weights(
                    ranks.isEmpty() ? Weights.DEFAULT.ranks() : List.copyOf(ranks.values()),
                    others.getOrDefault("unwished", 0),
                    others.getOrDefault("noWish", 0),
                    others.getOrDefault("unplaced", 0),
                    others.getOrDefault("full", 0));
        } catch (IllegalArgumentException contradiction) {
            mistakes.add(FILE, 0, "%s", String.valueOf(contradiction.getMessage()));
            return Weights.DEFAULT;
        }
    }
}
