package foyer.testing;

import foyer.programme.Programmes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application with a clock that stands, and {@link GivenEvents}: {@code @Import(GivenConfiguration.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class GivenConfiguration {
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(GivenEvents.DURING_LIVE);
    }

    @Bean
    GivenEvents givenEvents(
            JdbcClient jdbc,
            Programmes programmes,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        return new GivenEvents(jdbc, programmes, events, new TransactionTemplate(transactions));
    }
}
