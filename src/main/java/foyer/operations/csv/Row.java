package foyer.operations.csv;

import java.util.OptionalInt;

/** The line of a file that is being read, by the numbers of its columns; gone when the next one is read. */
final class Row {
    private static final int MOST_DIGITS = 7;
    private static final int LARGEST = 1_000_000;

    private final String file;
    private final CsvRecords records;

    Row(String file, CsvRecords records) {
        this.file = file;
        this.records = records;
    }

    String file() {
        return file;
    }

    int line() {
        return records.line();
    }

    String get(int column) {
        return records.string(column);
    }

    boolean isEmpty(int column) {
        for (int i = records.from(column); i < records.to(column); i++) {
            if (records.text()[i] > ' ') {
                return false;
            }
            if (records.text()[i] < 0) {
                return get(column).isBlank();
            }
        }
        return true;
    }

    /** The number of the id in this column, a new one where it was not named before. */
    int in(Ids ids, int column) {
        return ids.of(records.text(), records.from(column), records.to(column));
    }

    /** The number of the id in this column, or {@link Ids#UNKNOWN}. */
    int knownIn(Ids ids, int column) {
        return ids.known(records.text(), records.from(column), records.to(column));
    }

    /** Empty where the cell holds no whole number from 0 up to a million. */
    OptionalInt number(int column) {
        int from = records.from(column);
        int to = records.to(column);
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = records.text()[i] - '0';
            if (digit < 0 || digit > 9 || to - from > MOST_DIGITS) {
                return OptionalInt.empty();
            }
            number = 10 * number + digit;
        }
        return from == to || number > LARGEST ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
