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

    private final int half;
    private final int width;
    private int size;
    private int[] owners = new int[FIRST];
    private long[] margins = new long[FIRST];

    /** By margin: for each round a slot left and any seat left, then as many taken; -1 for none. */
    private int[] slots;

    /** How far from another day the last of those kept is. */
    private long reach = 1;

    Margins(int rounds) {
        half = 2 * rounds;
        width = 2 * half;
        slots = new int[FIRST * width];
    }

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
        grow(size + 1);
        owners[size] = participant;
        margins[size] = found.secondValue - found.bestValue;
        int at = size * width;
        for (int round = 0; round < problem.rounds(); round++, at += 2) {
            int best = found.best[round];
            int second = found.second[round];
            slots[at] = best == second || best < 0 ? -1 : problem.slot(round, best);
            slots[at + half] = best == second || second < 0 ? -1 : problem.slot(round, second);
            boolean left = best != CompactAllocation.NO_SEAT;
            boolean taken = second != CompactAllocation.NO_SEAT;
            slots[at + 1] = left && !taken ? problem.slots() + round : -1;
            slots[at + half + 1] = taken && !left ? problem.slots() + round : -1;
        }
        size++;
    }

    void addAll(Margins others) {
        grow(size + others.size);
        System.arraycopy(others.owners, 0, owners, size, others.size);
        System.arraycopy(others.margins, 0, margins, size, others.size);
        System.arraycopy(others.slots, 0, slots, size * width, others.size * width);
        size += others.size;
    }

    private void grow(int needed) {
        if (needed > owners.length) {
            int larger = Math.max(needed, 3 * owners.length / 2);
            owners = Arrays.copyOf(owners, larger);
            margins = Arrays.copyOf(margins, larger);
            slots = Arrays.copyOf(slots, larger * width);
        }
    }

    /** Keeps a share of them, those nearest to another day, in an order that depends neither on threads nor on how people are numbered. */
    void keepNearest(double share, Lots lots) {
        if (size == 0) {
            return;
        }
        long[] sorted = Arrays.copyOf(margins, size);
        Arrays.sort(sorted);
        reach = Math.max(1, sorted[(int) (share * (size - 1))]);
        long[] order = new long[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (margins[i] <= reach) {
                order[kept++] = (lots.ofParticipant(owners[i]) >>> 1 & -1L << INDEX_BITS) | i;
            }
        }
        Arrays.sort(order, 0, kept);
        int[] ordered = new int[kept * width];
        for (int i = 0; i < kept; i++) {
            System.arraycopy(slots, (int) (order[i] & MOST - 1) * width, ordered, i * width, width);
        }
        slots = ordered;
        owners = new int[kept];
        margins = new long[kept];
        size = kept;
    }

    /** Adds {@code weight * M * x} to {@code result}, where M is the sum of the squares of all differences. */
    void multiply(double[] x, double weight, double[] result) {
        for (int i = 0, at = 0; i < size; i++, at += width) {
            double difference = 0;
            for (int k = at; k < at + half; k++) {
                difference += (slots[k] < 0 ? 0 : x[slots[k]]) - (slots[k + half] < 0 ? 0 : x[slots[k + half]]);
            }
            if (difference != 0) {
                difference *= weight;
                for (int k = at; k < at + half; k++) {
                    if (slots[k] >= 0) {
                        result[slots[k]] += difference;
                    }
                    if (slots[k + half] >= 0) {
                        result[slots[k + half]] -= difference;
                    }
                }
            }
        }
    }

    /** Adds how often each slot is left or taken, weighted. */
    void addDiagonal(double weight, double[] diagonal) {
        for (int i = 0; i < size * width; i++) {
            if (slots[i] >= 0) {
                diagonal[slots[i]] += weight;
            }
        }
    }
}
