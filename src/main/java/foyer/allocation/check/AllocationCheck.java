package foyer.allocation.check;

import static foyer.allocation.check.Given.refuse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes by itself through a folder that {@code allocate} has written to, in whole millionths of a point, and names the first thing that is not so. */
public final class AllocationCheck {
    private static final long FAR = Long.MAX_VALUE / 100;
    private final Given given;
    private final Map<List<String>, Integer> taken = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final TreeMap<String, Integer> seatsByRank = new TreeMap<>(Map.of("", 0));
    private long objective;
    private long bound;

    private AllocationCheck(Given given) {
        this.given = given;
    }

    /** Nothing where everything holds, else the first fault: the file, who or what, and why. */
    public static Optional<String> fault(Path folder) {
        try {
            new AllocationCheck(new Given(folder)).check();
            return Optional.empty();
        } catch (IllegalStateException fault) {
            return Optional.ofNullable(fault.getMessage());
        } catch (IOException | ArithmeticException | NumberFormatException unreadable) {
            return Optional.of("The files cannot be understood: " + unreadable);
        }
    }

    private void check() {
        given.seats.rows().forEach(this::checkSeat);
        given.offerings.rows().keySet().forEach(this::checkPlace);
        var alone = new LinkedHashSet<>(given.wishes.keySet());
        alone.forEach(this::checkDay);
        given.groups.forEach(this::checkGroup);
        given.groups.values().forEach(alone::removeAll);
        alone.forEach(who -> pay(List.of(who), List.copyOf(given.rounds.keySet()), 0));
        counts.put("unwished", seatsByRank.remove(""));
        given.certificate.check(bound, objective / Given.MILLION, counts, seatsByRank, given.weights);
    }

    private void checkSeat(List<String> at, List<String> row) {
        var place = List.of(row.get(2), row.get(1));
        int size = given.size(row.get(0));
        refuse(
                !given.wants(at) || !given.open.containsKey(place),
                "seats.csv: no such person or place, or no seat wanted: ",
                row);
        refuse(!given.rank(at, row.get(2)).equals(row.get(3)), "seats.csv: not the rank wished: ", row);
        int people = taken.merge(place, size, Integer::sum);
        refuse(people > given.offerings.number(2, place), "seats.csv: no seat is left for ", row);
        seatsByRank.merge(row.get(3), size, Integer::sum);
    }

    /** It takes place with its minimum, or below it where somebody is fixed, or not at all and is listed. */
    private void checkPlace(List<String> at) {
        int people = taken.getOrDefault(at, 0);
        int seats = given.offerings.number(2, at);
        boolean few = people < given.offerings.number(3, at);
        refuse(few && people > 0 && given.open(at) == seats, "offerings.csv: takes place below its minimum: ", at);
        boolean closed = few && people == 0;
        refuse(closed != given.closed.has(at), "closed.csv: must name all that is closed, no more: ", at);
        count("offeringsBelowMinimum", few && people > 0, 1);
        count("offeringsClosed", closed, 1);
        bound = Math.subtractExact(bound, Math.multiplyExact(given.price(at), (long) seats));
    }

    private void count(String figure, boolean so, int people) {
        counts.merge(figure, so ? people : 0, Integer::sum);
    }

    private void checkDay(String who) {
        var day = new TreeMap<String, String>();
        int size = given.size(who);
        for (var round : given.rounds.keySet()) {
            var at = List.of(who, round);
            var seat = given.seat(at);
            refuse(!seat.isEmpty() && day.containsValue(seat), "seats.csv: twice in an offering: ", at);
            refuse(given.fixed.has(at) && !given.fixed.get(2, at).equals(seat), "seats.csv: not the fixed seat: ", at);
            objective += size * given.cost(at, seat);
            count("unplaced", given.wants(at) && seat.isEmpty(), size);
            day.put(round, seat);
        }
        objective += size * given.costOfNoWish(who, day);
        count("withoutWish", given.disappointed(who, day), size);
    }

    /** Together in each round that all of them have free, or listed. */
    private void checkGroup(String group, List<String> members) {
        var order = new ArrayList<>(given.rounds.keySet());
        int together = 0;
        for (var round : given.rounds.keySet()) {
            var at = members.stream().map(who -> List.of(who, round)).toList();
            boolean free = at.stream().allMatch(one -> given.wants(one) && !given.fixed.has(one));
            boolean apart = free && at.stream().map(given::seat).distinct().count() > 1;
            var where = List.of(group, round);
            refuse(apart != given.splits.has(where), "splits.csv: must name all that is apart, no more: ", where);
            count("splitGroups", apart, 1);
            if (free && !apart) {
                order.remove(round);
                order.add(together++, round);
            }
        }
        pay(members, order, together);
    }

    private void pay(List<String> party, List<String> rounds, int together) {
        bound = Math.addExact(bound, least(party, rounds, together, new TreeMap<>(), FAR));
    }

    /** What they pay at least for the rest of a day at the prices: the first rounds have one choice for all, the others one for each. */
    private long least(List<String> party, List<String> rounds, int together, Map<String, String> day, long limit) {
        if (party.size() > 1 && day.size() == together) {
            var each = party.stream().map(List::of);
            return each.mapToLong(one -> least(one, rounds, together, day, FAR)).sum();
        } else if (day.size() == rounds.size()) {
            return given.size(party) * given.costOfNoWish(party.getFirst(), day);
        }
        var round = rounds.get(day.size());
        long best = limit;
        for (var offering : given.choices(party, round)) {
            long paid = given.price(List.of(offering, round)) * given.size(party);
            for (var who : party) {
                paid += given.size(who) * given.cost(List.of(who, round), offering);
            }
            if (paid < best && (offering.isEmpty() || !day.containsValue(offering))) {
                day.put(round, offering);
                best = Math.min(best, paid + least(party, rounds, together, day, best - paid));
                day.remove(round);
            }
        }
        return best;
    }
}
