package foyer.console.registrations;

import foyer.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationsConfiguration {
    @Bean
    ConsoleEntry registrationsEntry() {
        return new ConsoleEntry(20, "/registrations", "console.nav.registrations");
    }
}
