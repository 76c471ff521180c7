package foyer.operations.csv;

/** A set of numbers, 16 bytes each: what was said already, of millions of lines. */
final class Keys {
    private long[] table = new long[64];
    private int size;

    /** @param key not negative; returns whether it is new */
    boolean add(long key) {
        if (2 * (size + 1) > table.length) {
            enlarge();
        }
        int place = place(key);
        boolean isNew = table[place] == 0;
        table[place] = key + 1;
        size += isNew ? 1 : 0;
        return isNew;
    }

    boolean contains(long key) {
        return table[place(key)] != 0;
    }

    private int place(long key) {
        long hash = key * 0x9e3779b97f4a7c15L;
        int place = (int) (hash >>> 32) & table.length - 1;
        while (table[place] != 0 && table[place] != key + 1) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void enlarge() {
        var before = table;
        table = new long[2 * before.length];
        for (long held : before) {
            if (held != 0) {
                table[place(held - 1)] = held;
            }
        }
    }
}
