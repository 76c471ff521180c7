package foyer.allocation.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the files of a folder say. */
final class Given {
    private static final List<Integer> RANKS = List.of(0, 1, 3, 6, 10, 15, 18, 19, 19, 19);
    static final long MILLION = 1_000_000;

    private final Path folder;
    final Table offerings = table("offerings.csv", "offering,round,capacity,minimum", 2);
    final Table without = table("without.csv", "participant,round", 2);
    final Table fixed = table("fixed.csv", "participant,round,offering", 2);
    final Table seats = table("seats.csv", "participant,round,offering,rank", 2);
    final Table closed = table("closed.csv", "offering,round", 2);
    final Table splits = table("splits.csv", "group,round", 2);
    private final Table pairs = table("companions.csv", "participant", 1);

    /** By participant, whoever any file names; the offering is empty where there is none. */
    final Map<String, List<List<String>>> wishes = new LinkedHashMap<>();

    final Certificate certificate;
    final Map<String, List<String>> groups = new LinkedHashMap<>();

    /** By round, its offerings, the cheapest first. */
    final Map<String, List<String>> rounds = new LinkedHashMap<>();

    /** By weight; the ranks are a list. */
    final Map<String, Object> weights =
            new TreeMap<>(Map.of("unwished", 20, "noWish", 200, "unplaced", 10_000, "full", 0));

    /** By participant and offering: where they cannot sit in another round. */
    final Set<List<String>> pinned = new HashSet<>();

    private final TreeMap<Integer, Integer> ranks = new TreeMap<>();

    /** By offering and round. */
    private final Map<List<String>, Long> price = new HashMap<>();

    /** Seats that are not fixed. */
    final Map<List<String>, Integer> open = new HashMap<>();

    Given(Path folder) throws IOException {
        this.folder = folder;
        super(); // here the tables are read
        for (var row : Table.lines(folder, "wishes.csv", "participant,round,rank,offering")) {
            wishes.computeIfAbsent(row.getFirst(), who -> new ArrayList<>(5)).add(row);
        }
        without.rows().keySet().forEach(at -> wishes.putIfAbsent(at.getFirst(), List.of()));
        fixed.rows().keySet().forEach(at -> wishes.putIfAbsent(at.getFirst(), List.of()));
        table("groups.csv", "participant,group", 1)
                .rows()
                .values()
                .forEach(row -> groups.computeIfAbsent(row.get(1), group -> new ArrayList<>())
                        .add(row.get(0)));
        for (var row : table("weights.csv", "weight,points", 1).rows().values()) {
            int points = Integer.parseInt(row.get(1));
            if (weights.replace(row.get(0), points) == null) {
                ranks.put(Integer.valueOf(row.get(0)), points);
            }
        }
        for (int rank = 1; ranks.size() < rank && rank <= RANKS.size(); rank++) {
            ranks.put(rank, RANKS.get(rank - 1));
        }
        weights.put("ranks", ranks.values());
        certificate = Certificate.read(folder);
        closed.rows().keySet().forEach(at -> refuse(!offerings.has(at), "closed.csv: there is no such place: ", at));
        splits.rows()
                .keySet()
                .forEach(at -> refuse(!groups.containsKey(at.getFirst()), "splits.csv: there is no such group: ", at));
        readPlaces(table("prices.csv", "offering,round,price", 2));
    }

    private Table table(String file, String header, int keys) throws IOException {
        return Table.read(folder, file, header, keys);
    }

    private void readPlaces(Table prices) {
        prices.rows().forEach((at, row) -> {
            refuse(!offerings.has(at), "prices.csv: there is no such place: ", row);
            refuse(!row.get(2).matches("\\d{1,7}\\.\\d{6}"), "prices.csv: the price is not like 0.000000: ", row);
            price.put(at, Long.valueOf(row.get(2).replace(".", "")));
        });
        offerings.rows().forEach((at, row) -> {
            open.put(at, offerings.number(2, at));
            rounds.computeIfAbsent(row.get(1), round -> new ArrayList<>()).add(row.get(0));
        });
        for (var row : fixed.rows().values()) {
            open.merge(List.of(row.get(2), row.get(1)), -size(row.get(0)), Integer::sum);
            pinned.add(List.of(row.get(0), row.get(2)));
        }
        rounds.forEach((round, all) -> all.sort(Comparator.comparingLong(offering -> price(List.of(offering, round)))));
    }

    /** Ends the check; whoever asked for it gets the text. */
    static void refuse(boolean fault, String what, Object about) {
        if (fault) {
            throw new IllegalStateException(what + about);
        }
    }

    /** In millionths of a point. */
    long price(List<String> at) {
        return price.getOrDefault(at, 0L);
    }

    /** Seats that are not fixed. */
    int open(List<String> at) {
        return open.getOrDefault(at, 0);
    }

    int size(String who) {
        return pairs.has(List.of(who)) ? 2 : 1;
    }

    int size(List<String> party) {
        return party.stream().mapToInt(this::size).sum();
    }

    /** @param at who, and in which round */
    boolean wants(List<String> at) {
        return wishes.containsKey(at.getFirst()) && !without.has(at);
    }

    String seat(List<String> at) {
        return seats.get(2, at);
    }

    /** As in seats.csv: 0 for a fixed seat, empty for one not wished for. */
    String rank(List<String> at, String offering) {
        if (fixed.has(at) && fixed.get(2, at).equals(offering)) {
            return "0";
        }
        for (var wish : wishes.getOrDefault(at.getFirst(), List.of())) {
            if (wish.get(3).equals(offering)
                    && (wish.get(1).isEmpty() || wish.get(1).equals(at.getLast()))) {
                return wish.get(2);
            }
        }
        return "";
    }

    /** In millionths of a point, what somebody's seat costs, or having none where one is wanted. */
    long cost(List<String> at, String offering) {
        var rank = rank(at, offering);
        if (rank.equals("0") || !wants(at)) {
            return 0;
        }
        return rank.isEmpty()
                ? weight(offering.isEmpty() ? "unplaced" : "unwished")
                : ranks.getOrDefault(Math.min(Integer.parseInt(rank), ranks.lastKey()), 0) * MILLION;
    }

    private long weight(String name) {
        return weights.get(name) instanceof Integer points ? points * MILLION : 0;
    }

    /** Whether somebody wants a seat and has no wish met in the seats of a day, by round. */
    boolean disappointed(String who, Map<String, String> day) {
        return rounds.keySet().stream().anyMatch(round -> wants(List.of(who, round)))
                && day.entrySet().stream()
                        .allMatch(seat -> rank(List.of(who, seat.getKey()), seat.getValue())
                                .isEmpty());
    }

    long costOfNoWish(String who, Map<String, String> day) {
        return disappointed(who, day) && hasFullList(who) ? weight("noWish") : 0;
    }

    /** Whether they wish for so many offerings as make a list full, or for all with seats in the rounds they want. */
    private boolean hasFullList(String who) {
        long full = weight("full") / MILLION;
        var wanted = rounds.keySet().stream()
                .filter(round -> wants(List.of(who, round)))
                .toList();
        long wished = wishes.getOrDefault(who, List.of()).stream()
                .filter(wish -> wanted.stream()
                        .anyMatch(round -> seats(wish.get(3), round) > 0
                                && (wish.get(1).isEmpty() || wish.get(1).equals(round))))
                .map(wish -> wish.get(3))
                .distinct()
                .limit(full)
                .count();
        return wished == full
                || offerings.rows().values().stream()
                                .filter(row -> wanted.contains(row.get(1)) && seats(row.get(0), row.get(1)) > 0)
                                .map(List::getFirst)
                                .distinct()
                                .limit(full)
                                .count()
                        <= wished;
    }

    private int seats(String offering, String round) {
        return offerings.number(2, List.of(offering, round));
    }

    /** What is worth a look in a round: their wishes, no seat, and so many of the cheapest others that the rest of their days leaves one of them. */
    Set<String> choices(List<String> party, String round) {
        var at = List.of(party.getFirst(), round);
        if (fixed.has(at) || !wants(at)) {
            return Set.of(fixed.get(2, at));
        }
        var choices = new LinkedHashSet<String>();
        party.forEach(who -> wishes.getOrDefault(who, List.of()).forEach(wish -> choices.add(wish.get(3))));
        int enough = choices.size() + rounds.size() * party.size();
        int seats = size(party);
        rounds.getOrDefault(round, List.of()).stream()
                .filter(other -> open(List.of(other, round)) >= seats)
                .takeWhile(other -> choices.size() < enough)
                .forEach(choices::add);
        choices.removeIf(offering -> open(List.of(offering, round)) < seats
                || party.stream().anyMatch(who -> pinned.contains(List.of(who, offering))));
        choices.add("");
        return choices;
    }
}
