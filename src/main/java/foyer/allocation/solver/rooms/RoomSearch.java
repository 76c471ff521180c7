package foyer.allocation.solver.rooms;

import foyer.allocation.solver.Bound;
import foyer.allocation.solver.Certificate.Proof;
import foyer.allocation.solver.CompactSolution;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Seats with needs as easy as can be give prices; prices give rooms and help; those give seats and better prices. Then rooms and help are changed, one or two at a time, as
 * long as the prices do not rule out that something is gained. Where there are few assignments, all are looked at, so that nothing better can be left.
 */
final class RoomSearch {
    private final long began = System.nanoTime();
    private final Premises premises;
    private final Weights weights;
    private final Trials trials;
    private final Reach reach;
    private final Rooming rooming;
    private final Start start;
    private final Neighbours neighbours;

    private final Outlook relaxed;
    private Outlook latest;
    private Bound bound = new Bound(Long.MIN_VALUE);
    private long[] boundPrices = {};
    private long[] boundRents = {};
    private Trials.Tried best;

    RoomSearch(Premises premises, Seed seed, Weights weights, int threads, BooleanSupplier stop, int mostTries) {
        this.premises = premises;
        this.weights = weights;
        var problem = premises.problem;
        int[] slotOrder = byLot(
                problem.slots(),
                seed,
                slot -> problem.offeringId(problem.offeringOf(slot)) + "\n" + problem.roundId(problem.roundOf(slot)));
        int[] roomOrder = byLot(premises.rooms.length, seed, room -> "\n\n" + premises.rooms[room]);
        reach = new Reach(premises);
        trials = new Trials(premises, reach, seed, weights, threads, stop, mostTries);
        rooming = new Rooming(premises, slotOrder, roomOrder);
        start = new Start(premises, weights, reach, rooming, slotOrder);
        neighbours = new Neighbours(premises, rooming, slotOrder);
        long[] prices = trials.solve(reach.relaxed()).prices();
        relaxed = look(prices);
        best = trials.of(start.hasUsual() ? start.usual(prices) : start.byPrices(prices));
        latest = look(best.solution().prices());
    }

    private static int[] byLot(int number, Seed seed, IntFunction<String> id) {
        return IntStream.range(0, number)
                .boxed()
                .sorted((one, other) ->
                        Long.compareUnsigned(seed.leadingBits(id.apply(one)), seed.leadingBits(id.apply(other))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    RoomSolution run(int mostAssignments) {
        if (start.hasUsual()) {
            consider(start.byPrices(best.solution().prices()));
        }
        List<Assignment> all = neighbours.all(mostAssignments);
        boolean complete = !all.isEmpty() ? goThrough(all) : climb();
        keepWhatIsUsual();
        long millis = (System.nanoTime() - began) / 1_000_000;
        return solution(complete, millis);
    }

    /** A new set of prices, and with it perhaps a better bound for everything. */
    private Outlook look(long[] prices) {
        var outlook = new Outlook(premises, weights, reach, prices);
        long[] rents = rooming.rents(prices);
        var forAny = new Bound(outlook.ofAny(rooming, rents));
        if (forAny.millionths() > bound.millionths()) {
            bound = forAny;
            boundPrices = prices;
            boundRents = rents;
        }
        return outlook;
    }

    private record Prospect(Assignment assignment, Bound least) {

        boolean mayBe(long below) {
            return !least.proves(below);
        }
    }

    /** The most promising first; without what cannot be cheaper than a number of points. */
    private List<Prospect> prospects(Collection<Assignment> assignments, long below) {
        return assignments.stream()
                .map(this::prospect)
                .filter(one -> one.mayBe(below))
                .sorted(Comparator.comparingLong(one -> one.least().millionths()))
                .toList();
    }

    private Prospect prospect(Assignment assignment) {
        return new Prospect(assignment, new Bound(Math.max(relaxed.of(assignment), latest.of(assignment))));
    }

    private boolean consider(Assignment assignment) {
        var found = trials.of(assignment);
        boolean better = found.cost() < best.cost() || found.cost() == best.cost() && found.moved() < best.moved();
        if (better) {
            best = found;
            latest = look(found.solution().prices());
        }
        return better;
    }

    private boolean proven() {
        return bound.proves(best.cost());
    }

    /** Whether everything that could be better was tried, and its seats are the best there are. */
    private boolean goThrough(List<Assignment> all) {
        boolean exact = best.solution().provenOptimal();
        for (Prospect one : prospects(all, best.cost())) {
            if (!one.mayBe(best.cost()) || !prospect(one.assignment()).mayBe(best.cost())) {
                continue;
            }
            if (trials.exhausted()) {
                return false;
            }
            consider(one.assignment());
            exact &= trials.of(one.assignment()).solution().provenOptimal();
        }
        return exact;
    }

    private boolean climb() {
        boolean again = true;
        while (again && !proven()) {
            again = false;
            for (Prospect one : prospects(neighbours.of(best.assignment()), best.cost())) {
                if (trials.exhausted()) {
                    return false;
                }
                if (consider(one.assignment())) {
                    again = true;
                    break;
                }
            }
        }
        return false;
    }

    /** Where the same can be had with fewer moves, it is. */
    private void keepWhatIsUsual() {
        boolean again = best.moved() > 0;
        while (again) {
            again = false;
            for (Prospect one : prospects(neighbours.of(best.assignment()), best.cost() + 1)) {
                boolean fewer = trials.moved(one.assignment()) < best.moved();
                if (fewer && !trials.exhausted() && consider(one.assignment())) {
                    again = best.moved() > 0;
                    break;
                }
            }
        }
    }

    private RoomSolution solution(boolean complete, long millis) {
        var found = best.solution();
        Proof proof = proven() ? Proof.PRICES : complete ? Proof.SEARCH : Proof.NONE;
        var seats = new CompactSolution(
                found.seats(),
                found.objective(),
                bound,
                proof,
                boundPrices,
                found.splits(),
                "rooms and help by prices, %d of their assignments tried; %s"
                        .formatted(trials.number(), found.method()),
                millis);
        var outcome = new Outcome(premises, reach, best.assignment(), found.seats());
        return new RoomSolution(
                seats,
                outcome.withoutIdleHelp(),
                boundRents,
                found.bound(),
                outcome.unmet(),
                best.moved(),
                trials.number());
    }
}
