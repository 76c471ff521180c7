package foyer.console.audit;

import foyer.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    ConsoleEntry auditEntry() {
        return new ConsoleEntry(70, "/audit", "console.nav.audit");
    }
}
