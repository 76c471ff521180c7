package foyer.allocation.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What weights.csv says, and what is so where it says nothing. */
final class Weights {
    private static final List<Integer> RANKS = List.of(0, 1, 3, 6, 10, 15, 18, 19, 19, 19);

    /** By weight; the ranks are a list. */
    final Map<String, Object> all = new TreeMap<>(Map.of("unwished", 20, "noWish", 200, "unplaced", 10_000, "full", 0));

    final int unplaced;
    final int noWish;

    /** How many wishes make a list full. */
    final int full;

    private final TreeMap<Integer, Integer> ranks = new TreeMap<>();

    Weights(Table said) {
        for (int line = 0; line < said.lines(); line++) {
            int points = Integer.parseInt(said.text(line, 1));
            if (all.replace(said.text(line, 0), points) == null) {
                ranks.put(Integer.valueOf(said.text(line, 0)), points);
            }
        }
        for (int rank = 1; ranks.size() < rank && rank <= RANKS.size(); rank++) {
            ranks.put(rank, RANKS.get(rank - 1));
        }
        all.put("ranks", ranks.values());
        unplaced = points("unplaced");
        noWish = points("noWish");
        full = points("full");
    }

    /** @param rank as in seats.csv; empty for a seat not wished for */
    int pointsOfRank(String rank) {
        return rank.isEmpty()
                ? points("unwished")
                : ranks.getOrDefault(Math.min(Integer.parseInt(rank), ranks.lastKey()), 0);
    }

    private int points(String name) {
        return all.get(name) instanceof Integer points ? points : 0;
    }
}
