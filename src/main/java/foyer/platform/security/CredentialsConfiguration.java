package foyer.platform.security;

import foyer.platform.settings.Settings;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The server's key and what is made with it. */
@Configuration(proxyBeanMethods = false)
class CredentialsConfiguration {

    @Bean
    ServerKey serverKey(Settings settings, JdbcClient jdbc, Clock clock) {
        return new ServerKeys(new ServerKeyStore(jdbc), clock, new SecureRandom())
                .inForce(settings.secret().orElse(null), settings.dataFolder());
    }

    @Bean
    Credentials credentials(ServerKey key) {
        return new SignedCredentials(key);
    }

    @Bean
    Seal seal(ServerKey key) {
        return new Seal(key);
    }

    @Bean
    RateLimit rateLimit(JdbcClient jdbc, ServerKey key, PlatformTransactionManager transactions, Clock clock) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new RateLimit(new RateStore(jdbc), key, own, clock);
    }

    @Bean
    ClientAddress clientAddress(Settings settings) {
        return new ClientAddress(settings.trustedProxies());
    }
}
