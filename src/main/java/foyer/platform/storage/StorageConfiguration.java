package foyer.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import foyer.platform.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One {@code DataSource}, whatever is behind it. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** @param join set by commands that may work beside a running server */
    @Bean(destroyMethod = "close")
    Database database(Settings settings, @Value("${foyer.database.join:false}") boolean join) {
        var url = settings.databaseUrl();
        if (url.isPresent()) {
            var access = DatabaseAccess.parse(
                    url.get(),
                    settings.databaseUser().orElse(null),
                    settings.databasePassword().orElse(null));
            ExternalPostgres.require(access);
            return new Database(access, () -> {});
        }
        var server = embedded(settings.dataFolder().resolve("postgres"), join);
        return new Database(server.access(), server::close);
    }

    private static EmbeddedPostgres embedded(Path folder, boolean join) {
        if (join) {
            return EmbeddedPostgres.startOrJoin(folder, Duration.ofSeconds(30));
        }
        return switch (EmbeddedPostgres.start(folder)) {
            case EmbeddedPostgres.Opened(var server) -> server;
            case EmbeddedPostgres.InUse inUse -> throw new StorageUnavailable(inUse.message());
        };
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        return ConnectionPool.open(database.access());
    }

    /** The server behind the pool; as a bean of its own it is closed after the pool. */
    record Database(DatabaseAccess access, Runnable end) {
        void close() {
            end.run();
        }
    }
}
