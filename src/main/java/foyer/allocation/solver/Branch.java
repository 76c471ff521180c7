package foyer.allocation.solver;

import java.util.Arrays;
import java.util.BitSet;

/** Where the search is: seats that some people must take, and seats that some must not. */
final class Branch {

    private static final int FREE = -2;

    private final Instance instance;
    private final int[][] required;
    private final BitSet barred = new BitSet();

    Branch(Instance instance) {
        this.instance = instance;
        required = new int[instance.people()][instance.rounds];
        for (int[] rounds : required) {
            Arrays.fill(rounds, FREE);
        }
    }

    void require(int person, int slot) {
        required[person][instance.round(slot)] = slot;
    }

    void bar(int person, int slot) {
        barred.set(index(person, slot));
    }

    /** Takes back what was required or barred. */
    void release(int person, int slot) {
        required[person][instance.round(slot)] = FREE;
        barred.clear(index(person, slot));
    }

    boolean allows(int person, int round, int slot) {
        int wanted = required[person][round];
        return (wanted == FREE || wanted == slot) && (slot == Instance.NO_SEAT || !barred.get(index(person, slot)));
    }

    boolean allows(DayPlan plan) {
        int[] open = instance.openRounds(plan.person);
        for (int i = 0; i < open.length; i++) {
            if (!allows(plan.person, open[i], plan.seats[i])) {
                return false;
            }
        }
        return true;
    }

    private int index(int person, int slot) {
        return person * instance.slots + slot;
    }
}
