package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * People who are nearly as well off with another day: how demand would move if prices did. Each is the difference between two days, some slots left and some taken; the sum of
 * the squares of these differences is the curvature of what all pay.
 */
final class Margins {

    private static final int FIRST = 64;

    /** In an order key, the low bits say where a margin stands. */
    private static final int INDEX_BITS = 22;

    static final int MOST = 1 << INDEX_BITS;

    private int size;
    private int[] owners = new int[FIRST];
    private long[] margins = new long[FIRST];

    /** By margin: where its {@link #changes} end. */
    private int[] ends = new int[FIRST];

    /** Slots, then any seat of a round, twice its number where it is left, one more where it is taken. */
    private int[] changes = new int[2 * FIRST];

    /** How far from another day the last of those kept is. */
    private long reach = 1;

    /** Of those kept, where one slot is left and one taken, or none, which is the one beyond the last. */
    private int[] left = {};

    private int[] taken = {};
    private int simple;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Units within which those kept would take another day. */
    long reach() {
        return reach;
    }

    void add(CompactProblem problem, int participant, Cheapest found) {
        int changed = begin(participant, found.secondValue - found.bestValue, 4 * problem.rounds());
        for (int round = 0; round < problem.rounds(); round++) {
            int best = found.best[round];
            int second = found.second[round];
            if (best == second) {
                continue;
            }
            if (best >= 0) {
                changes[changed++] = 2 * problem.slot(round, best);
            }
            if (second >= 0) {
                changes[changed++] = 2 * problem.slot(round, second) + 1;
            }
            boolean seat = best != CompactAllocation.NO_SEAT;
            if (seat != (second != CompactAllocation.NO_SEAT)) {
                changes[changed++] = 2 * (problem.slots() + round) + (seat ? 0 : 1);
            }
        }
        ends[size++] = changed;
    }

    void addAll(Margins others) {
        for (int i = 0; i < others.size; i++) {
            add(others, i);
        }
    }

    private void add(Margins others, int i) {
        int length = others.ends[i] - others.start(i);
        int changed = begin(others.owners[i], others.margins[i], length);
        System.arraycopy(others.changes, others.start(i), changes, changed, length);
        ends[size++] = changed + length;
    }

    /** @return where its changes begin */
    private int begin(int owner, long margin, int mostChanges) {
        int from = start(size);
        if (size == owners.length) {
            int larger = 3 * size / 2;
            owners = Arrays.copyOf(owners, larger);
            margins = Arrays.copyOf(margins, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        if (from + mostChanges > changes.length) {
            changes = Arrays.copyOf(changes, 3 * (from + mostChanges) / 2);
        }
        owners[size] = owner;
        margins[size] = margin;
        return from;
    }

    private int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    /**
     * A share of them, those nearest to another day, in an order that depends neither on threads nor on how people are numbered.
     *
     * @param none stands for no slot
     */
    Margins nearest(double share, Lots lots, int none) {
        var nearest = new Margins();
        if (size == 0) {
            return nearest;
        }
        long[] order = Arrays.copyOf(margins, size);
        Arrays.sort(order);
        nearest.reach = Math.max(1, order[(int) (share * (size - 1))]);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (margins[i] <= nearest.reach) {
                order[kept++] = (lots.ofParticipant(owners[i]) >>> 1 & -1L << INDEX_BITS) | i;
            }
        }
        Arrays.sort(order, 0, kept);
        nearest.left = new int[kept];
        nearest.taken = new int[kept];
        for (int k = 0; k < kept; k++) {
            nearest.keep(this, (int) (order[k] & MOST - 1), none);
        }
        return nearest;
    }

    private void keep(Margins all, int i, int none) {
        int from = all.start(i);
        int length = all.ends[i] - from;
        int one = all.changes[from];
        int other = length > 1 ? all.changes[from + 1] : 2 * none + 1 - (one & 1);
        if (length > 2 || (one & 1) == (other & 1)) {
            add(all, i);
        } else {
            left[simple] = ((one & 1) == 0 ? one : other) >> 1;
            taken[simple++] = ((one & 1) == 0 ? other : one) >> 1;
        }
    }

    /** Adds {@code weight * M * x} to {@code result}, where M is the sum of the squares of all differences; both have a place for no slot at the end. */
    void multiply(double[] x, double weight, double[] result) {
        int none = x.length - 1;
        x[none] = 0;
        for (int i = 0; i < simple; i++) {
            double difference = weight * (x[left[i]] - x[taken[i]]);
            result[left[i]] += difference;
            result[taken[i]] -= difference;
        }
        for (int i = 0, from = 0; i < size; from = ends[i++]) {
            double difference = 0;
            for (int k = from; k < ends[i]; k++) {
                difference += (changes[k] & 1) == 0 ? x[changes[k] >> 1] : -x[changes[k] >> 1];
            }
            difference *= weight;
            for (int k = from; k < ends[i]; k++) {
                result[changes[k] >> 1] += (changes[k] & 1) == 0 ? difference : -difference;
            }
        }
        result[none] = 0;
    }

    /** Adds how often each slot is left or taken, weighted. */
    void addDiagonal(double weight, double[] diagonal) {
        for (int i = 0; i < simple; i++) {
            diagonal[left[i]] += weight;
            diagonal[taken[i]] += weight;
        }
        for (int k = 0; k < start(size); k++) {
            diagonal[changes[k] >> 1] += weight;
        }
    }
}
