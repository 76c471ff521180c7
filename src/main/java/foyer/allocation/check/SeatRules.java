package foyer.allocation.check;

import foyer.allocation.check.Rows.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the seats rule by rule, and counts. */
final class SeatRules {
    private final Given given;
    private final Map<List<String>, Integer> taken = new HashMap<>();
    private final Map<String, Integer> seatsByRank = new HashMap<>();
    private final Map<String, Object> found = new LinkedHashMap<>();
    private long objective;
    private long unplaced;
    private long withoutWish;
    private long below;

    SeatRules(Given given, Rows rows) throws IOException {
        this.given = given;
        given.seats.values().forEach(this::checkSeat);
        given.fixed.forEach((at, row) -> row.refuse(!seat(at).equals(row.get(2)), "this seat is not in seats.csv"));
        given.people.keySet().forEach(this::count);
        checkMinimums(rows.of("closed.csv", "offering,round", 0, 1));
        checkGroups(rows.of("splits.csv", "group,round", 0, 1));
    }

    long objective() {
        return objective;
    }

    /** As they must stand on the certificate. */
    Map<String, Object> figures() {
        var unwished = seatsByRank.remove("");
        found.put("objective", objective);
        found.put("unplaced", unplaced);
        found.put("withoutWish", withoutWish);
        found.put("offeringsBelowMinimum", below);
        found.put("seatsByRank", seatsByRank);
        found.put("unwished", unwished == null ? 0 : unwished);
        return found;
    }

    private void checkSeat(Row row) {
        String who = row.get(0);
        var at = List.of(row.get(2), row.get(1));
        var place = given.places.get(at);
        row.refuse(!given.people.containsKey(who), "there is no such participant");
        row.refuse(given.without.containsKey(List.of(who, row.get(1))), "the participant wants no seat in this round");
        for (String round : given.rounds) {
            boolean twice =
                    !round.equals(row.get(1)) && seat(List.of(who, round)).equals(row.get(2));
            row.refuse(twice, "the participant sits in this offering in another round, too");
        }
        int people = taken.merge(at, given.size(who), Integer::sum);
        row.refuse(place == null || people > place.number(2), "the offering has no seat left in this round");
        String rank = given.rank(who, row.get(2), row.get(1));
        row.refuse(!row.get(3).equals(rank), "the rank must be \"" + rank + "\"");
        seatsByRank.merge(rank, given.size(who), Integer::sum);
        objective += given.size(who) * given.cost(rank);
    }

    private String seat(List<String> at) {
        var row = given.seats.get(at);
        return row == null ? "" : row.get(2);
    }

    private void count(String who) {
        int wanted = 0;
        int missing = 0;
        boolean met = false;
        for (String round : given.rounds) {
            if (!given.without.containsKey(List.of(who, round))) {
                var row = given.seats.get(List.of(who, round));
                wanted++;
                missing += row == null ? 1 : 0;
                met |= row != null && !row.get(3).isEmpty();
            }
        }
        int disappointed = wanted > 0 && !met ? given.size(who) : 0;
        unplaced += missing * given.size(who);
        withoutWish += disappointed;
        objective += missing * given.size(who) * given.weight("unplaced") + disappointed * given.weight("noWish");
    }

    /** Below its minimum an offering takes place only where somebody is fixed in it. */
    private void checkMinimums(Map<List<String>, Row> listed) {
        var pinned = new HashSet<List<String>>();
        given.fixed.values().forEach(row -> pinned.add(List.of(row.get(2), row.get(1))));
        var closed = new HashSet<List<String>>();
        given.places.forEach((at, row) -> {
            int people = taken.getOrDefault(at, 0);
            boolean few = people > 0 && people < row.number(3);
            row.refuse(few && !pinned.contains(at), "it takes place below its minimum");
            below += few ? 1 : 0;
            if (people == 0 && row.number(3) > 0) {
                row.refuse(!listed.containsKey(at), "it has a minimum and nobody, but is not in closed.csv");
                closed.add(at);
            }
        });
        listed.forEach((at, row) -> row.refuse(!closed.contains(at), "it takes place, or has no minimum"));
        found.put("offeringsClosed", closed.size());
    }

    /** Groups sit together in each round that all of them have free, or are listed. */
    private void checkGroups(Map<List<String>, Row> listed) {
        var members = new HashMap<String, List<String>>();
        given.groups
                .values()
                .forEach(row -> members.computeIfAbsent(row.get(1), id -> new ArrayList<>())
                        .add(row.get(0)));
        var splits = new HashSet<List<String>>();
        for (Row row : given.groups.values()) {
            for (String round : given.rounds) {
                if (isSplit(members.getOrDefault(row.get(1), List.of()), round)) {
                    splits.add(List.of(row.get(1), round));
                    row.refuse(
                            !listed.containsKey(List.of(row.get(1), round)),
                            "apart in round " + round + ", but not in splits.csv");
                }
            }
        }
        listed.forEach((at, row) -> row.refuse(!splits.contains(at), "the group is not apart there, or not free"));
        found.put("splitGroups", splits.size());
    }

    private boolean isSplit(List<String> members, String round) {
        var at = members.stream().map(who -> List.of(who, round)).toList();
        return at.stream().noneMatch(one -> given.without.containsKey(one) || given.fixed.containsKey(one))
                && at.stream().map(this::seat).distinct().count() > 1;
    }
}
