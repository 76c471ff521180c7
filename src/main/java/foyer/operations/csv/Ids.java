package foyer.operations.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Ids in the order they were first named, kept as bytes: a file names each of them many times, and no text is made of it each time. */
final class Ids {
    static final int UNKNOWN = -1;

    private static final int FIRST = 64;

    private byte[] bytes = new byte[FIRST];

    /** By number: where the id begins in {@link #bytes}; one more at the end. */
    private int[] starts = new int[FIRST];

    /** Open addressing: the number of an id plus 1, or 0. */
    private int[] table = new int[FIRST];

    private int size;
    private int last;

    int of(byte[] text, int from, int to) {
        int number = known(text, from, to);
        return number == UNKNOWN ? add(text, from, to) : number;
    }

    /** The id that was looked for last is tried first: files come sorted. */
    int known(byte[] text, int from, int to) {
        if (last < size && is(last, text, from, to)) {
            return last;
        }
        int place = place(text, from, to);
        if (table[place] == 0) {
            return UNKNOWN;
        }
        last = table[place] - 1;
        return last;
    }

    private int add(byte[] text, int from, int to) {
        if (2 * (size + 1) > table.length) {
            enlarge();
        }
        int start = starts[size];
        if (start + to - from > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, start + to - from));
        }
        System.arraycopy(text, from, bytes, start, to - from);
        table[place(text, from, to)] = size + 1;
        starts[size + 1] = start + to - from;
        last = size;
        return size++;
    }

    private void enlarge() {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        table = new int[2 * table.length];
        for (int number = 0; number < size; number++) {
            table[place(bytes, starts[number], starts[number + 1])] = number + 1;
        }
    }

    /** Where the id stands in the table, or could. */
    private int place(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9e3779b9;
        int place = (hash ^ hash >>> 15) & table.length - 1;
        while (table[place] != 0 && !is(table[place] - 1, text, from, to)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private boolean is(int number, byte[] text, int from, int to) {
        return Arrays.equals(bytes, starts[number], starts[number + 1], text, from, to);
    }

    String id(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], UTF_8);
    }

    int size() {
        return size;
    }
}
