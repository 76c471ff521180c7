package foyer.console.overview;

import foyer.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {
    @Bean
    ConsoleEntry overviewEntry() {
        return new ConsoleEntry(10, "", "console.nav.overview");
    }
}
