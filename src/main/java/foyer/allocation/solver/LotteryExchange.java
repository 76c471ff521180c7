package foyer.allocation.solver;

/**
 * Settles ties by the lottery: as long as two people can exchange seats in some rounds at no cost to all together, and the one with the better number gains, they do.
 * Every exchange makes somebody better off and nobody with a better number than theirs worse, so it comes to an end.
 */
final class LotteryExchange {

    private final Instance instance;
    private final DayPlan[] plans;

    LotteryExchange(Instance instance, DayPlan[] plans) {
        this.instance = instance;
        this.plans = plans.clone();
    }

    DayPlan[] settled() {
        while (exchangeOnce()) {}
        return plans;
    }

    private boolean exchangeOnce() {
        boolean exchanged = false;
        for (int better = 0; better < plans.length; better++) {
            for (int other = better + 1; other < plans.length && plans[better].cost > 0; other++) {
                for (int rounds = 1; rounds < 1 << instance.rounds; rounds++) {
                    exchanged |= exchange(better, other, rounds);
                }
            }
        }
        return exchanged;
    }

    private boolean exchange(int better, int other, int rounds) {
        int[] theirs = plans[better].seats.clone();
        int[] others = plans[other].seats.clone();
        for (int round = 0; round < instance.rounds; round++) {
            if ((rounds & 1 << round) != 0) {
                int mine = at(better, round);
                int yours = at(other, round);
                if (mine < 0 || yours < 0) {
                    return false;
                }
                int seat = theirs[mine];
                theirs[mine] = others[yours];
                others[yours] = seat;
            }
        }
        if (!instance.possible(better, theirs) || !instance.possible(other, others)) {
            return false;
        }
        DayPlan gained = instance.plan(better, theirs);
        DayPlan lost = instance.plan(other, others);
        if (gained.cost < plans[better].cost && gained.cost + lost.cost <= plans[better].cost + plans[other].cost) {
            plans[better] = gained;
            plans[other] = lost;
            return true;
        }
        return false;
    }

    private int at(int person, int round) {
        int[] open = instance.openRounds(person);
        for (int i = 0; i < open.length; i++) {
            if (open[i] == round) {
                return i;
            }
        }
        return -1;
    }
}
