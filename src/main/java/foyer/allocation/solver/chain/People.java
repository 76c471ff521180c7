package foyer.allocation.solver.chain;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Participants in no order; those to whom it does not apply any more are let go when the list would have to grow. */
final class People {
    private static final int FIRST = 4;
    private static final int SPARE = 8;

    private int[] people = {};
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return people[at];
    }

    void add(int participant, IntPredicate holds) {
        if (size == people.length) {
            retain(holds);
            int needed = size + size / 2 + FIRST;
            people = needed > people.length ? Arrays.copyOf(people, needed) : people;
        }
        people[size++] = participant;
    }

    /** The last one takes its place. */
    void remove(int at) {
        people[at] = people[--size];
    }

    void trim() {
        people = Arrays.copyOf(people, size + size / SPARE);
    }

    private void retain(IntPredicate holds) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (holds.test(people[i])) {
                people[kept++] = people[i];
            }
        }
        size = kept;
    }
}
