package foyer.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** One archive: a ZIP, so that it can be looked into anywhere, with an entry for each table and file. */
final class ArchiveWriter {
    private final ZipOutputStream zip;
    private final Instant at;

    ArchiveWriter(OutputStream stream, Instant at) {
        this.zip = new ZipOutputStream(stream);
        this.at = at;
    }

    Manifest write(DataSource dataSource, DataFiles files, Snapshot snapshot) throws IOException, SQLException {
        Manifest rows = rows(dataSource, snapshot);
        var whole = new Manifest(
                rows.format(),
                rows.foyer(),
                rows.schema(),
                rows.postgres(),
                at,
                rows.tables(),
                rows.sequences(),
                files(files));
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(whole));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return whole;
    }

    private Manifest rows(DataSource dataSource, Snapshot snapshot) throws IOException, SQLException {
        try (var connection = dataSource.getConnection()) {
            int before = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(snapshot.isolation());
            connection.setReadOnly(true);
            try {
                return rows(new Tables(connection));
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(before);
                connection.setAutoCommit(true);
            }
        }
    }

    private Manifest rows(Tables tables) throws IOException, SQLException {
        tables.catalogue().waitAsLongAsItTakes();
        List<Manifest.Rows> all = new ArrayList<>();
        for (Table table : tables.catalogue().tables()) {
            all.add(rows(table, tables.rows()));
        }
        return new Manifest(
                Manifest.FORMAT,
                Version.running(),
                tables.catalogue().schemaVersion(),
                tables.catalogue().postgresVersion(),
                at,
                all,
                tables.catalogue().sequences(),
                List.of());
    }

    private Manifest.Rows rows(Table table, RowStore rows) throws IOException, SQLException {
        var checksum = new Checksum();
        zip.putNextEntry(new ZipEntry(new Manifest.Rows(table, 0, "").entry()));
        long count = rows.read(table, checksum.over(zip));
        zip.closeEntry();
        return new Manifest.Rows(table, count, checksum.hex());
    }

    private List<Manifest.Stored> files(DataFiles files) throws IOException {
        List<Manifest.Stored> all = new ArrayList<>();
        for (Path path : files.all()) {
            var name = files.nameOf(path);
            var checksum = new Checksum();
            try (var content = Files.newInputStream(path)) {
                zip.putNextEntry(new ZipEntry(new Manifest.Stored(name, 0, "").entry()));
                long size = content.transferTo(checksum.over(zip));
                zip.closeEntry();
                all.add(new Manifest.Stored(name, size, checksum.hex()));
            } catch (NoSuchFileException deletedMeanwhile) {
                // Nothing was begun for it: opening it came first
            }
        }
        return all;
    }
}
