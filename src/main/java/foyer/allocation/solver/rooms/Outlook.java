package foyer.allocation.solver.rooms;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Weights;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What an assignment of rooms costs at least, whatever the seats: a bound from prices, found without giving any seats. */
final class Outlook {
    private final Premises premises;
    private final CompactProblem problem;
    private final Weights weights;
    private final Reach reach;
    private final long[] prices;
    private final int[] everybodyElse;

    /** What those cost who need nothing, by which slots are open. */
    private final Map<BitSet, Long> ofOthers = new HashMap<>();

    private final Map<BitSet, LeastDays> days = new HashMap<>();

    /** @param prices by slot, in millionths */
    Outlook(Premises premises, Weights weights, Reach reach, long[] prices) {
        this.premises = premises;
        problem = premises.problem;
        this.weights = weights;
        this.reach = reach;
        this.prices = prices.clone();
        var needy = new BitSet();
        for (int participant : premises.needy) {
            needy.set(participant);
        }
        everybodyElse = IntStream.range(0, problem.participants())
                .filter(participant -> !needy.get(participant))
                .toArray();
    }

    /** In millionths. */
    long of(Assignment assignment) {
        int[] free = new int[problem.slots()];
        var open = new BitSet();
        long sum = 0;
        for (int slot = 0; slot < free.length; slot++) {
            free[slot] = premises.capacity(slot, assignment.room(slot)) - premises.fixedSeats[slot];
            open.set(2 * slot, free[slot] > 0);
            open.set(2 * slot + 1, free[slot] > 1);
            sum -= prices[slot] * free[slot];
        }
        var least = days.computeIfAbsent(open, any -> new LeastDays(problem, weights, prices, free));
        sum += ofOthers.computeIfAbsent(open, any -> others(least));
        var bars = reach.barsUnder(assignment);
        for (int participant : premises.needy) {
            sum += problem.size(participant) * least.of(participant, bars.getOrDefault(participant, new BitSet()));
        }
        return sum + reach.missedByFixed(assignment) * weights.unplaced() * Prices.MILLION;
    }

    private long others(LeastDays least) {
        long sum = 0;
        for (int participant : everybodyElse) {
            sum += problem.size(participant) * least.of(participant);
        }
        return sum;
    }

    /** A bound for every assignment at once: everybody wherever some assignment would have them, less the most that seats can be worth in any rooms. */
    long ofAny(Rooming rooming, long[] rents) {
        int[] free = reach.mostSeats();
        for (int slot = 0; slot < free.length; slot++) {
            free[slot] -= premises.fixedSeats[slot];
        }
        var least = new LeastDays(problem, weights, prices, free);
        long sum = others(least);
        var bars = reach.barsAtBest();
        for (int participant : premises.needy) {
            sum += problem.size(participant) * least.of(participant, bars.getOrDefault(participant, new BitSet()));
        }
        return sum - rooming.most(prices, rents);
    }
}
