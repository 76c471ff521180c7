package foyer.operations.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, as its last entry says: written last, so that a backup that has it was finished.
 *
 * @param format of the archive; {@link #FORMAT} is the newest that this Foyer reads
 * @param schema the version of the newest migration that the tables had
 * @param postgres the server's version, for people only: rows are text that every version reads
 */
record Manifest(
        int format,
        String foyer,
        String schema,
        String postgres,
        Instant at,
        List<Rows> tables,
        List<Sequence> sequences,
        List<Stored> files) {
    static final int FORMAT = 1;
    static final String ENTRY = "foyer-backup.json";

    Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        files = List.copyOf(files);
    }

    /** @param sha256 of the rows as they lie in the archive, hexadecimal */
    record Rows(Table table, long count, String sha256) {
        String entry() {
            return "tables/" + table.name();
        }
    }

    /** @param value the last one given out */
    record Sequence(String name, long value) {}

    /** @param path below the data folder, with slashes */
    record Stored(String path, long size, String sha256) {
        String entry() {
            return "files/" + path;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Rows::count).sum();
    }
}
