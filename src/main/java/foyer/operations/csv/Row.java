package foyer.operations.csv;

import java.util.Map;
import java.util.OptionalInt;

/** A line of a file, by the names of its columns; every column is there, perhaps empty. */
record Row(String file, int line, Map<String, String> cells) {
    Row {
        cells = Map.copyOf(cells);
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Empty where the cell holds no whole number from 0 up to a million. */
    OptionalInt number(String column) {
        var text = get(column);
        if (!text.matches("[0-9]{1,7}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number > 1_000_000 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
