package foyer.operations.backup;

import java.util.List;

/**
 * A table with what can be written into it.
 *
 * @param name with its schema: {@code seats.seat}
 * @param columns without those the database works out by itself
 */
record Table(String name, List<String> columns) {
    Table {
        columns = List.copyOf(columns);
    }
}
