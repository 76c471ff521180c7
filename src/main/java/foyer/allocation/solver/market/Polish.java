package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.function.BooleanSupplier;

/**
 * Looks at everybody who pays more, at the prices, than their cheapest day would: if they took that day, in all rounds at once, could the others make room along chains
 * that cost less than it gains? Then they do.
 */
final class Polish {

    private final Floor floor;
    private final CompactProblem problem;
    private final Repair repair;
    private final Days days;
    private final Cheapest cheapest;
    private final int[] was;
    private final int[] byLottery;

    Polish(Floor floor, Costs costs, Lots lots, long[] prices, int[] free) {
        this.floor = floor;
        problem = floor.problem;
        repair = new Repair(floor, costs, lots, prices);
        days = new Days(floor, costs, free, prices);
        cheapest = new Cheapest(problem, free);
        cheapest.at(costs, prices);
        byLottery = lots.byLottery(lots.sample(problem.participants()));
        was = new int[floor.rounds];
    }

    /** Until nobody can be made better off that way, or the work is done. */
    void run(long mostWork, BooleanSupplier stop) {
        repair.improve(mostWork / 2);
        long saved = 1;
        while (saved > 0 && repair.work() < mostWork && !stop.getAsBoolean()) {
            saved = lookAtEverybody(mostWork);
        }
    }

    /** @return the units saved */
    private long lookAtEverybody(long mostWork) {
        long saved = 0;
        repair.steps().forgetMoves();
        for (int participant : byLottery) {
            if (repair.work() < mostWork
                    && problem.size(participant) == 1
                    && problem.group(participant) == CompactProblem.NONE) {
                saved += better(participant);
            }
        }
        return saved;
    }

    private long better(int participant) {
        long now = days.valueNow(participant);
        cheapest.of(participant, false);
        if (cheapest.bestValue >= now) {
            return 0;
        }
        days.list(participant, now);
        for (int i = 0; i < days.number(); i++) {
            long saved = tryDay(participant, days.day(i), now - days.value(i));
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
                left -= repair.relieve(round, day[round], was[round]);
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
