package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Looks at everybody who pays more, at the prices, than their cheapest day would: if they took that day, in all rounds at once, could the others make room along chains
 * that cost less than it gains? Then they do.
 */
final class Polish {

    private final Floor floor;
    private final CompactProblem problem;
    private final Repair repair;
    private final Lots lots;
    private final Workers workers;
    private final int[] was;

    /** By worker. */
    private final Days[] days;

    private final Cheapest[] cheapest;

    Polish(Floor floor, Costs costs, Lots lots, long[] prices, int[] free, Workers workers) {
        this.floor = floor;
        this.lots = lots;
        this.workers = workers;
        problem = floor.problem;
        repair = new Repair(floor, costs, lots, prices);
        was = new int[floor.rounds];
        days = new Days[workers.threads()];
        cheapest = new Cheapest[workers.threads()];
        for (int worker = 0; worker < days.length; worker++) {
            days[worker] = new Days(floor, costs, free, prices);
            cheapest[worker] = new Cheapest(problem, free);
            cheapest[worker].at(costs, prices);
        }
    }

    /** Until nobody can be made better off that way, or the work is done. */
    void run(long mostWork, BooleanSupplier stop) {
        repair.lookAtAll(workers);
        repair.improve(mostWork / 2);
        long saved = 1;
        while (saved > 0 && repair.work() < mostWork && !stop.getAsBoolean()) {
            saved = 0;
            for (int participant : payingMore()) {
                saved += repair.work() < mostWork ? better(participant) : 0;
            }
        }
    }

    /** Those who pay more than their cheapest day would cost, the best number first. */
    private int[] payingMore() {
        var paying = new boolean[problem.participants()];
        workers.divide(paying.length, (worker, from, to) -> {
            for (int participant = from; participant < to; participant++) {
                paying[participant] = problem.size(participant) == 1
                        && problem.group(participant) == CompactProblem.NONE
                        && paysMore(worker, participant);
            }
        });
        return lots.byLottery(IntStream.range(0, paying.length)
                .filter(participant -> paying[participant])
                .toArray());
    }

    private boolean paysMore(int worker, int participant) {
        cheapest[worker].of(participant, false);
        return cheapest[worker].bestValue < days[worker].valueNow(participant);
    }

    /** @return the units saved */
    private long better(int participant) {
        if (!paysMore(0, participant)) {
            return 0;
        }
        Days own = days[0];
        long now = own.valueNow(participant);
        own.list(participant, now);
        for (int i = 0; i < own.number(); i++) {
            long saved = tryDay(participant, own.day(i), now - own.value(i));
            if (saved > 0) {
                return saved;
            }
        }
        return 0;
    }

    /** Moves somebody to another day, and the others along chains; takes it all back if that does not pay. */
    private long tryDay(int participant, int[] day, long gain) {
        repair.steps().remember();
        for (int round = 0; round < floor.rounds; round++) {
            was[round] = floor.choice(participant, round);
            if (was[round] != CompactAllocation.NOT_WANTED && was[round] != day[round]) {
                repair.steps().move(participant, round, day[round]);
            }
        }
        long left = gain;
        for (int round = 0; round < floor.rounds && left > 0; round++) {
            if (was[round] != CompactAllocation.NOT_WANTED && was[round] != day[round]) {
                left -= repair.relieve(round, day[round], was[round], left);
            }
        }
        if (left > 0 && spared(day)) {
            return left;
        }
        repair.steps().takeBack();
        return 0;
    }

    /** Whether what they left still has the people it needs. */
    private boolean spared(int[] day) {
        for (int round = 0; round < floor.rounds; round++) {
            if (was[round] >= 0 && was[round] != day[round] && !floor.maySpare(floor.node(round, was[round]), 0)) {
                return false;
            }
        }
        return true;
    }

    Repair repair() {
        return repair;
    }
}
