package foyer.allocation.check;

import foyer.allocation.check.Rows.Row;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lines of all files, by offering or participant and round, and what they say together. */
final class Given {
    private static final Map<Integer, Integer> RANKS =
            Map.of(1, 0, 2, 1, 3, 3, 4, 6, 5, 10, 6, 15, 7, 18, 8, 19, 9, 19, 10, 19);

    final Map<List<String>, Row> places;
    final Map<List<String>, Row> without;
    final Map<List<String>, Row> fixed;
    final Map<List<String>, Row> groups;
    final Map<List<String>, Row> seats;
    final Map<List<String>, Row> prices;

    /** With the ranks of their wishes, by offering and round; the round is empty where any will do. */
    final Map<String, Map<List<String>, String>> people = new LinkedHashMap<>();

    final Set<String> rounds = new LinkedHashSet<>();
    private final Map<List<String>, Row> pairs;
    private final Map<String, Integer> weights =
            new HashMap<>(Map.of("unwished", 20, "noWish", 200, "unplaced", 10_000));
    private final TreeMap<Integer, Integer> ranks = new TreeMap<>();

    Given(Rows rows) throws IOException {
        places = rows.of("offerings.csv", "offering,round,capacity,minimum", 0, 1);
        rows.each("wishes.csv", "participant,round,rank,offering", row -> {
            boolean twice =
                    !row.get(3).isEmpty() && wishes(row).put(List.of(row.get(3), row.get(1)), row.get(2)) != null;
            row.refuse(twice, "this is said twice");
            wishes(row);
        });
        without = rows.of("without.csv", "participant,round", 0, 1);
        fixed = rows.of("fixed.csv", "participant,round,offering", 0, 1);
        pairs = rows.of("companions.csv", "participant", 0);
        groups = rows.of("groups.csv", "participant,group", 0);
        seats = rows.of("seats.csv", "participant,round,offering,rank", 0, 1);
        prices = rows.of("prices.csv", "offering,round,price", 0, 1);
        places.values().forEach(row -> rounds.add(row.get(1)));
        without.values().forEach(this::wishes);
        fixed.values().forEach(this::wishes);
        for (Row row : prices.values()) {
            row.refuse(!places.containsKey(List.of(row.get(0), row.get(1))), "there is no such offering in this round");
            row.refuse(!row.get(2).matches("\\d{1,7}\\.\\d{6}"), "the price is not like 0.000000");
        }
        for (Row row : rows.of("weights.csv", "weight,points", 0).values()) {
            if (weights.replace(row.get(0), row.number(1)) == null) {
                ranks.put(row.number(0), row.number(1));
            }
        }
        ranks.putAll(ranks.isEmpty() ? RANKS : Map.of());
    }

    private Map<List<String>, String> wishes(Row row) {
        return people.computeIfAbsent(row.get(0), id -> new HashMap<>(8));
    }

    /** As in seats.csv: 0 for a fixed seat, empty for one not wished for. */
    String rank(String who, String offering, String round) {
        var seat = fixed.get(List.of(who, round));
        return seat != null && seat.get(2).equals(offering)
                ? "0"
                : rank(people.getOrDefault(who, Map.of()), offering, round);
    }

    static String rank(Map<List<String>, String> wishes, String offering, String round) {
        String either = wishes.getOrDefault(List.of(offering, ""), "");
        return either.isEmpty() ? wishes.getOrDefault(List.of(offering, round), "") : either;
    }

    long cost(String rank) {
        return rank.isEmpty() ? weight("unwished") : weightOf(Integer.parseInt(rank));
    }

    /** The last of the ranks holds for all further ones. */
    private long weightOf(int rank) {
        var upTo = ranks.floorEntry(rank);
        return upTo == null ? 0 : upTo.getValue();
    }

    long weight(String name) {
        return weights.getOrDefault(name, 0);
    }

    /** As they must stand on the certificate. */
    Map<String, Object> weights() {
        var all = new TreeMap<String, Object>(weights);
        all.put("ranks", ranks.values());
        return all;
    }

    int size(String who) {
        return pairs.containsKey(List.of(who)) ? 2 : 1;
    }
}
