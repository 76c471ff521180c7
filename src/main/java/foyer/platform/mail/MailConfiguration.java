package foyer.platform.mail;

import foyer.platform.security.Credentials;
import foyer.platform.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {

    @Bean
    OutboxStore outboxStore(JdbcClient jdbc) {
        return new OutboxStore(jdbc);
    }

    @Bean
    MailFiles mailFiles(Settings settings, OutboxStore store) {
        return new MailFiles(folder(settings), store);
    }

    @Bean
    Outbox outbox(OutboxStore store, MailFiles files, Clock clock, MailWorkers workers) {
        return new StoredOutbox(store, files, clock, workers::nudge);
    }

    @Bean
    MailsAgain mailsAgain(OutboxStore store, Clock clock) {
        return new MailsAgain(store, clock);
    }

    @Bean
    MailTransport mailTransport(Settings settings, Credentials credentials, Clock clock) {
        var mime = new MimeWriter(settings.baseUrl(), settings.mailFrom(), credentials, clock);
        return settings.mailUrl()
                .<MailTransport>map(url -> new SmtpTransport(SmtpServer.at(url), settings.mailFrom(), mime))
                .orElseGet(() -> new FolderTransport(folder(settings), mime, clock));
    }

    private static Path folder(Settings settings) {
        return settings.dataFolder().resolve("mail");
    }

    @Bean
    Aftermath aftermath(OutboxStore store, ApplicationEventPublisher events, MeterRegistry meters, Clock clock) {
        return new Aftermath(store, events, new OutboxMetrics(meters, store, clock), new Pause(clock), clock);
    }

    @Bean
    MailDispatcher mailDispatcher(
            OutboxStore store,
            MailTransport transport,
            PlatformTransactionManager transactions,
            Aftermath aftermath,
            Clock clock) {
        return new MailDispatcher(store, transport, new TransactionTemplate(transactions), aftermath, clock);
    }

    @Bean
    MailWorkers mailWorkers(MailDispatcher dispatcher, @Value("${foyer.jobs.enabled:true}") boolean enabled) {
        return new MailWorkers(dispatcher, enabled);
    }

    @Bean
    OutboxHealth outboxHealthIndicator(OutboxStore store, Clock clock) {
        return new OutboxHealth(store, clock);
    }
}
