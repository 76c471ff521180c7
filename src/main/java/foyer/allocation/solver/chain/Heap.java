package foyer.allocation.solver.chain;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** Numbers of which the smallest is at hand; what is no longer true is found out when it comes up, or when the heap would have to grow. */
final class Heap {
    private static final int FIRST = 4;
    private static final int SPARE = 8;

    private long[] entries = {};
    private int size;

    int size() {
        return size;
    }

    long peek() {
        return entries[0];
    }

    /** @param holds which of the entries are still true */
    void add(long entry, LongPredicate holds) {
        if (size == entries.length) {
            retain(holds);
            int needed = size + size / 2 + FIRST;
            entries = needed > entries.length ? Arrays.copyOf(entries, needed) : entries;
        }
        int at = size++;
        while (at > 0 && entries[at - 1 >> 1] > entry) {
            entries[at] = entries[at - 1 >> 1];
            at = at - 1 >> 1;
        }
        entries[at] = entry;
    }

    void pop() {
        long last = entries[--size];
        if (size > 0) {
            sink(0, last);
        }
    }

    /** Lets go of memory that is not used soon. */
    void trim() {
        entries = Arrays.copyOf(entries, size + size / SPARE);
    }

    void retain(LongPredicate holds) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (holds.test(entries[i])) {
                entries[kept++] = entries[i];
            }
        }
        size = kept;
        for (int at = size / 2 - 1; at >= 0; at--) {
            sink(at, entries[at]);
        }
    }

    private void sink(int from, long entry) {
        int at = from;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            child += child + 1 < size && entries[child + 1] < entries[child] ? 1 : 0;
            if (entries[child] >= entry) {
                break;
            }
            entries[at] = entries[child];
            at = child;
        }
        entries[at] = entry;
    }
}
