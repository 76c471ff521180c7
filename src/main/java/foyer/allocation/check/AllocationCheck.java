package foyer.allocation.check;

import static foyer.allocation.check.Given.refuse;
import static java.util.stream.IntStream.range;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes by itself through a folder that {@code allocate} has written to, in whole millionths of a point, and names the first thing that is not so. */
public final class AllocationCheck {
    private static final long FAR = Long.MAX_VALUE / 100;
    private final Given given;
    private final int[] taken;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final TreeMap<String, Integer> seatsByRank = new TreeMap<>(Map.of("", 0));
    private long objective;
    private long bound;

    private AllocationCheck(Given given) {
        this.given = given;
        this.taken = new int[given.places()];
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
        range(0, given.seats.lines()).forEach(line -> checkSeat(given.seats, line));
        range(0, given.offerings.lines()).forEach(line -> checkPlace(given.offerings, line));
        var alone = new BitSet();
        alone.set(1, given.people + 1);
        alone.stream().forEach(this::checkDay);
        given.groups.forEach(this::checkGroup);
        given.groups.values().forEach(members -> members.forEach(alone::clear));
        alone.stream().forEach(who -> pay(List.of(who), given.rounds, 0));
        counts.put("unwished", seatsByRank.remove(""));
        given.certificate.check(bound, objective / Given.MILLION, counts, seatsByRank, given.weights.all);
    }

    private void checkSeat(Table seats, int line) {
        int who = seats.cell(line, 0);
        int round = seats.cell(line, 1);
        int offering = seats.cell(line, 2);
        boolean possible = given.wants(who, round) && given.offerings.has(offering, round);
        seats.refuse(!possible, "seats.csv: no such person or place, or no seat wanted: ", line);
        seats.refuse(given.rank(who, round, offering) != seats.cell(line, 3), "seats.csv: not the rank wished: ", line);
        int size = given.size(who);
        int people = taken[given.place(offering, round)] += size;
        seats.refuse(people > given.offerings.number(2, offering, round), "seats.csv: no seat is left for ", line);
        seatsByRank.merge(seats.text(line, 3), size, Integer::sum);
    }

    /** It takes place with its minimum, or below it where somebody is fixed, or not at all and is listed. */
    private void checkPlace(Table offerings, int line) {
        int offering = offerings.cell(line, 0);
        int round = offerings.cell(line, 1);
        var at = offerings.texts(line).subList(0, 2);
        int people = taken[given.place(offering, round)];
        int seats = offerings.number(2, offering, round);
        boolean few = people < offerings.number(3, offering, round);
        boolean free = given.open(offering, round) == seats;
        refuse(few && people > 0 && free, "offerings.csv: takes place below its minimum: ", at);
        boolean closed = few && people == 0;
        refuse(closed != given.closed.has(offering, round), "closed.csv: must name all that is closed, no more: ", at);
        count("offeringsBelowMinimum", few && people > 0, 1);
        count("offeringsClosed", closed, 1);
        bound = Math.subtractExact(bound, Math.multiplyExact(given.price(offering, round), (long) seats));
    }

    private void count(String figure, boolean so, int people) {
        counts.merge(figure, so ? people : 0, Integer::sum);
    }

    private void checkDay(int who) {
        var day = new Day(given.rounds.size());
        int size = given.size(who);
        for (int round : given.rounds) {
            int seat = given.seats.get(2, who, round);
            boolean moved = given.fixed.has(who, round) && given.fixed.get(2, who, round) != seat;
            given.refuse(day.has(seat), "seats.csv: twice in an offering: ", who, round);
            given.refuse(moved, "seats.csv: not the fixed seat: ", who, round);
            objective += size * given.cost(who, round, seat);
            count("unplaced", given.wants(who, round) && seat == 0, size);
            day.sit(round, seat);
        }
        objective += size * given.costOfNoWish(who, day);
        count("withoutWish", given.disappointed(who, day), size);
    }

    /** Together in each round that all of them have free, or listed. */
    private void checkGroup(int group, List<Integer> members) {
        var order = new ArrayList<>(given.rounds);
        int together = 0;
        for (var round : given.rounds) {
            var seats = members.stream().map(who -> given.seats.get(2, who, round));
            boolean free = members.stream().allMatch(who -> given.wants(who, round) && !given.fixed.has(who, round));
            boolean apart = free && seats.distinct().count() > 1;
            var at = List.of(given.text("group", group), given.text("round", round));
            refuse(apart != given.splits.has(group, round), "splits.csv: must name all that is apart, no more: ", at);
            count("splitGroups", apart, 1);
            if (free && !apart) {
                order.remove(round);
                order.add(together++, round);
            }
        }
        pay(members, order, together);
    }

    private void pay(List<Integer> people, List<Integer> rounds, int together) {
        var party = Party.of(given, people, rounds, together);
        bound = Math.addExact(bound, least(party, rounds, 0, new Day(rounds.size()), FAR));
    }

    /** What they pay at least for the rest of a day at the prices, if less than the limit. */
    private long least(Party party, List<Integer> rounds, int chosen, Day day, long limit) {
        if (chosen == party.choices().size()) {
            long paid = 0;
            for (var one : party.each()) {
                paid += least(one, rounds, chosen, day, FAR);
            }
            return party.each().isEmpty() ? party.size() * given.costOfNoWish(party.first(), day) : paid;
        }
        long best = limit;
        for (var choice : party.choices().get(chosen)) {
            if (choice.paid() + party.rest().get(chosen + 1) < best && !day.has(choice.offering())) {
                day.sit(rounds.get(chosen), choice.offering());
                best = Math.min(best, choice.paid() + least(party, rounds, chosen + 1, day, best - choice.paid()));
                day.sit(rounds.get(chosen), 0);
            }
        }
        return best;
    }
}
