package foyer.console.imports;

import foyer.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    ConsoleEntry importEntry() {
        return new ConsoleEntry(50, "/import", "console.nav.import");
    }
}
