package foyer.platform.settings;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    Settings settings(Environment environment) {
        return Settings.from(environment);
    }

    /** The one clock: everything that asks for the time asks this, so a demonstration can live on another day. */
    @Bean
    Clock clock(Settings settings) {
        var system = Clock.systemUTC();
        return settings.clockStart()
                .map(start -> Clock.offset(system, Duration.between(system.instant(), start)))
                .orElse(system);
    }
}
