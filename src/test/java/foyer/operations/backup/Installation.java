package foyer.operations.backup;

import com.zaxxer.hikari.HikariDataSource;
import foyer.Foyer;
import foyer.platform.settings.Settings;
import foyer.platform.storage.DatabaseAccess;
import foyer.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another Foyer with a database and a data folder of its own, as after a first start. */
final class Installation implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final DatabaseAccess access;

    private Installation(ConfigurableApplicationContext context, DatabaseAccess access) {
        this.context = context;
        this.access = access;
    }

    static Installation in(Path folder) {
        var database = TestDatabase.fresh();
        // Its pool would look like another node
        ((HikariDataSource) database.dataSource()).close();
        var context = new SpringApplicationBuilder(Foyer.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--foyer.jobs.enabled=false",
                        "--FOYER_DATABASE_URL=" + database.jdbcUrl(),
                        "--FOYER_DATABASE_USER=" + database.user(),
                        "--FOYER_DATABASE_PASSWORD=" + database.password(),
                        "--FOYER_DATA=" + folder);
        return new Installation(context, new DatabaseAccess(database.jdbcUrl(), database.user(), database.password()));
    }

    DatabaseAccess access() {
        return access;
    }

    Restore restore(Path file) throws IOException {
        return context.getBean(RestoreBackup.class).from(file);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Map<String, String> rows() {
        return rows(bean(JdbcClient.class));
    }

    Map<String, String> files() {
        return files(bean(Settings.class).dataFolder());
    }

    /** A fingerprint of each table's rows. */
    static Map<String, String> rows(JdbcClient jdbc) {
        var all = new TreeMap<String, String>();
        for (Table table : new CatalogueStore(jdbc, Tables.schemas()).tables()) {
            all.put(
                    table.name(),
                    jdbc.sql(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                            + table.name() + " as t")
                            .query(String.class)
                            .single());
        }
        return all;
    }

    static Map<String, String> files(Path folder) {
        var data = new DataFiles(folder);
        var all = new TreeMap<String, String>();
        try {
            for (Path path : data.all()) {
                all.put(data.nameOf(path), Files.readString(path));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
