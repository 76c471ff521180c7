package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/** Everybody, or a sample of them, asked what they would take at some prices. */
final class Market {

    /** Of those whose margins are looked at, the share that counts as near to another day. */
    private static final double NEAR = 0.25;

    final CompactProblem problem;
    final Lots lots;

    /** By slot, then by round: seats, without the fixed ones. */
    final int[] free;

    final Atoms atoms;
    private final Workers workers;
    private final Asked[] asked;

    Market(CompactProblem problem, Lots lots, int[] free, Workers workers) {
        this.problem = problem;
        this.lots = lots;
        this.free = free;
        this.workers = workers;
        atoms = new Atoms(problem, lots);
        asked = new Asked[workers.threads()];
        for (int worker = 0; worker < asked.length; worker++) {
            asked[worker] = new Asked(problem, atoms, free);
        }
    }

    /** By slot, then by round: seats that are not fixed. */
    static int[] free(CompactProblem problem) {
        int[] fixed = problem.fixedSeats();
        int[] free = new int[problem.slots() + problem.rounds()];
        for (int slot = 0; slot < problem.slots(); slot++) {
            free[slot] = problem.capacity(slot) - fixed[slot];
            free[problem.slots() + problem.roundOf(slot)] += free[slot];
        }
        return free;
    }

    /**
     * What was found at some prices.
     *
     * @param value what all pay altogether, the seats' prices among it
     * @param demand by slot, then by round: the seats they would take
     */
    record Answer(long value, int[] demand, Margins margins) {}

    /**
     * @param prices by slot, then by round: what any seat of the round costs on top
     * @param people those asked
     * @param noted the share of them whose next cheapest day is looked at too
     */
    Answer at(Costs costs, long[] prices, int[] people, double noted) {
        for (Asked one : asked) {
            one.begin(costs, prices);
        }
        // lottery numbers decide who is noted; what is asked was drawn by the same numbers, so it is the last bits here
        long limit = (long) (noted * (1L << 32));
        workers.divide(people.length, (worker, from, to) -> {
            Asked one = asked[worker];
            for (int i = from; i < to; i++) {
                one.ask(people[i], (lots.ofParticipant(people[i]) & 0xffff_ffffL) < limit);
            }
        });
        long value = 0;
        int[] demand = new int[free.length];
        var margins = asked[0].margins;
        for (Asked one : asked) {
            value += one.value;
            for (int slot = 0; slot < demand.length; slot++) {
                demand[slot] += one.demand[slot];
            }
            if (one.margins != margins) {
                margins.addAll(one.margins);
            }
        }
        return new Answer(value, demand, margins.nearest(NEAR, lots, free.length));
    }

    /** Lets everybody who comes without a group take what is cheapest for them at the prices, whether it fits or not. */
    void seat(Costs costs, long[] prices, Floor floor) {
        for (Asked one : asked) {
            one.begin(costs, prices);
            one.margins = new Margins(); // nobody asks for them any more, and they are large
        }
        workers.divide(problem.participants(), (worker, from, to) -> {
            for (int participant = from; participant < to; participant++) {
                if (problem.group(participant) == CompactProblem.NONE) {
                    seat(asked[worker].cheapest, participant, floor);
                }
            }
        });
        floor.count();
    }

    private void seat(Cheapest cheapest, int participant, Floor floor) {
        cheapest.of(participant, false);
        for (int round = 0; round < problem.rounds(); round++) {
            if (cheapest.best[round] != CompactAllocation.NOT_WANTED) {
                floor.seatUncounted(participant, round, cheapest.best[round]);
            }
        }
    }

    /** What one thread has asked so far. */
    private static final class Asked {
        private final CompactProblem problem;
        private final Atoms atoms;
        private final Cheapest cheapest;
        private final JointDay together;
        private final int[] demand;
        private Margins margins;
        private long value;

        Asked(CompactProblem problem, Atoms atoms, int[] free) {
            this.problem = problem;
            this.atoms = atoms;
            cheapest = new Cheapest(problem, free);
            together = new JointDay(problem, atoms, cheapest, free);
            demand = new int[free.length];
            margins = new Margins();
        }

        void begin(Costs costs, long[] prices) {
            cheapest.at(costs, prices);
            together.at(costs, prices);
            Arrays.fill(demand, 0);
            margins.clear();
            value = 0;
        }

        void ask(int participant, boolean note) {
            if (atoms.isPartOfOne(participant)) {
                if (atoms.leads(participant)) {
                    askTogether(problem.group(participant));
                }
                return;
            }
            cheapest.of(participant, note);
            int size = problem.size(participant);
            value += cheapest.bestValue * size;
            demand(cheapest.best, size);
            if (note) {
                margins.add(problem, participant, cheapest);
            }
        }

        /** Their margins are left out: they are few beside those of single people. */
        private void askTogether(int group) {
            together.of(group);
            value += together.bestValue;
            int[] members = atoms.members(group);
            for (int i = 0; i < members.length; i++) {
                demand(together.best, problem.size(members[i]));
                demand(together.bestRest[i], problem.size(members[i]));
            }
        }

        private void demand(int[] day, int size) {
            for (int round = 0; round < problem.rounds(); round++) {
                if (day[round] >= 0) {
                    demand[problem.slot(round, day[round])] += size;
                }
                if (day[round] >= 0 || day[round] == Cheapest.UNWISHED) {
                    demand[problem.slots() + round] += size;
                }
            }
        }
    }
}
