package foyer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application under test a database and a data folder of its own, by the settings an operator would use:
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = RANDOM_PORT)
 * @ContextConfiguration(initializers = FreshDatabase.class)
 * class RegistrationPagesTest { … }
 * }</pre>
 *
 * Test classes whose configuration is equal share one cached application, and so its database; a class that must be
 * alone says {@code @DirtiesContext} or sets a property of its own.
 */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var database = TestServer.newDatabase();
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh database",
                        Map.of(
                                "FOYER_DATABASE_URL", database.jdbcUrl(),
                                "FOYER_DATABASE_USER", database.user(),
                                "FOYER_DATABASE_PASSWORD", database.password(),
                                "FOYER_DATA", dataFolder().toString())));
    }

    private static Path dataFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "foyer-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
