package foyer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Import;
import foyer.programme.ImportEvent;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The application with the seed event imported from its file, and a clock that stands in its live phase until a test
 * moves it. Not together with {@link GivenConfiguration}, whose events take place in another year.
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = RANDOM_PORT, properties = "server.port=0")
 * @ContextConfiguration(initializers = FreshDatabase.class)
 * @Import(GivenSeed.class)
 * }</pre>
 */
@TestConfiguration(proxyBeanMethods = false)
public class GivenSeed {
    public static final String SLUG = "kulturkonferenz-14";
    public static final Path FILE = Path.of("events/kulturkonferenz-14/event.yaml");
    public static final Instant BEFORE = Instant.parse("2025-10-20T10:00:00Z");
    public static final Instant DURING_WISHES = Instant.parse("2025-11-10T10:00:00Z");
    public static final Instant DURING_LIVE = Instant.parse("2025-11-20T10:00:00Z");
    public static final Instant CLOSED = Instant.parse("2025-12-04T10:00:00Z");

    @Bean
    @Primary
    MovableClock seedClock() {
        return new MovableClock(DURING_LIVE);
    }

    @Bean
    SmartInitializingSingleton seedImport(ImportEvent importEvent) {
        return () -> assertThat(importEvent.from(FILE)).isInstanceOf(Import.Imported.class);
    }
}
