package foyer.operations.backup;

import com.zaxxer.hikari.HikariDataSource;
import foyer.people.ErasePersons;
import foyer.platform.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.stereotype.Service;

/**
 * Brings a backup into an installation that is empty. Everything is examined before anything is written; the rows come in
 * one transaction, after the files, so that whatever stops it leaves an installation that is still empty.
 */
@Service
public class RestoreBackup {
    /** What a first start writes by itself; all the rest is somebody's. */
    private static final Set<String> OF_A_FIRST_START = Set.of("platform.server_key");

    private final HikariDataSource dataSource;
    private final Flyway flyway;
    private final Settings settings;
    private final ErasePersons erasePersons;

    RestoreBackup(HikariDataSource dataSource, Flyway flyway, Settings settings, ErasePersons erasePersons) {
        this.dataSource = dataSource;
        this.flyway = flyway;
        this.settings = settings;
        this.erasePersons = erasePersons;
    }

    /** @throws IOException where the file or the data folder cannot be read or written */
    public Restore from(Path file) throws IOException {
        var target = new DataFiles(settings.dataFolder());
        return switch (Archive.open(file, target)) {
            case Archive.Unusable(Fault fault) -> new Restore.Unusable(fault);
            case Archive.Opened(Archive archive) -> {
                try (archive) {
                    yield from(archive, new FileRestore(archive, target));
                }
            }
        };
    }

    private Restore from(Archive archive, FileRestore files) throws IOException {
        var manifest = archive.manifest();
        if (!isKnown(manifest.schema())) {
            return new Restore.Unusable(Fault.NEWER);
        }
        try {
            var hindrance = hindrance(files);
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
            if (!makeTables(manifest)) {
                flyway.migrate();
                return new Restore.Unusable(Fault.FOREIGN);
            }
            files.write();
            fill(archive);
        } catch (SQLException cause) {
            throw new IllegalStateException("the rows cannot be written: " + cause.getSQLState(), cause);
        }
        flyway.migrate();
        int erased = erasePersons.again();
        return new Restore.Restored(
                manifest.at(), manifest.rows(), manifest.files().size(), erased);
    }

    private boolean isKnown(String schema) {
        var newest = List.of(flyway.info().all()).getLast().getVersion();
        return newest != null && MigrationVersion.fromVersion(schema).compareTo(newest) <= 0;
    }

    private Optional<Restore> hindrance(FileRestore files) throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            var catalogue = new Tables(connection).catalogue();
            if (catalogue.connections() > dataSource.getHikariPoolMXBean().getTotalConnections()) {
                return Optional.of(new Restore.InUse());
            }
            return catalogue.tables().stream()
                    .filter(table -> !OF_A_FIRST_START.contains(table.name()) && !catalogue.isEmpty(table))
                    .map(Table::name)
                    .findFirst()
                    .or(files::inTheWay)
                    .map(Restore.NotEmpty::new);
        }
    }

    /** As they were when the backup was made; the later migrations follow when the rows are in. */
    private boolean makeTables(Manifest manifest) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            new Tables(connection).catalogue().dropAll();
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(manifest.schema())
                .load()
                .migrate();
        try (var connection = dataSource.getConnection()) {
            var here = new Tables(connection).catalogue().tables();
            var there = manifest.tables().stream().map(Manifest.Rows::table).toList();
            return Set.copyOf(here).equals(Set.copyOf(there));
        }
    }

    private void fill(Archive archive) throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(archive, connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void fill(Archive archive, Connection connection) throws SQLException, IOException {
        var tables = new Tables(connection);
        tables.catalogue().waitAsLongAsItTakes();
        tables.catalogue().checkAtTheEnd();
        for (var rows : archive.manifest().tables()) {
            try (var content = archive.content(rows)) {
                if (tables.rows().write(rows.table(), content) != rows.count()) {
                    throw new IllegalStateException(rows.table().name() + " has other rows than the backup says");
                }
            }
        }
        archive.manifest().sequences().forEach(tables.catalogue()::set);
    }
}
