package foyer.console.host;

import foyer.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HostConfiguration {
    @Bean
    ConsoleEntry hostsEntry() {
        return new ConsoleEntry(50, "/hosts", "hosts.nav");
    }
}
