package foyer.registration;

import foyer.people.Person;
import foyer.platform.security.RateLimit;
import foyer.programme.EventId;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the link to somebody who lost it, if their address is registered. Who asks learns nothing: the work is done after
 * the answer, which so takes as long for an address that nobody knows as for any other.
 */
@Service
public class SendLostLink {
    /** For one address; more are passed over, without a word. */
    static final int AN_HOUR = 3;

    private static final Logger log = LoggerFactory.getLogger(SendLostLink.class);

    private final RegistrationStore registrations;
    private final RegistrationMails mails;
    private final RateLimit limit;
    private final TransactionTemplate transaction;
    private final ExecutorService later = Executors.newVirtualThreadPerTaskExecutor();

    SendLostLink(
            RegistrationStore registrations,
            RegistrationMails mails,
            RateLimit limit,
            PlatformTransactionManager transactions) {
        this.registrations = registrations;
        this.mails = mails;
        this.limit = limit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return false when what was typed cannot be an address, whoever it is */
    public boolean to(EventId event, String typed) {
        var address = EmailAddress.normalised(typed.strip());
        address.ifPresent(email -> later.execute(() -> sendTo(event, Person.emailKey(email))));
        return address.isPresent();
    }

    private void sendTo(EventId event, String emailKey) {
        try {
            if (limit.allows("lost-link-address", emailKey, AN_HOUR, Duration.ofHours(1))
                    .allowed()) {
                transaction.executeWithoutResult(_ -> mail(event, emailKey));
            }
        } catch (RuntimeException failed) {
            // what it says may hold the address
            log.error("A lost link could not be mailed: {}", failed.getClass().getSimpleName());
        }
    }

    /** The confirmed one, and the newest that waits for a click. */
    private void mail(EventId event, String emailKey) {
        var all = registrations.ofAddress(event, emailKey);
        var confirmed = all.stream().filter(r -> r.status() == Status.CONFIRMED).findFirst();
        Optional<Registration> open = all.stream()
                .filter(r -> r.status() != Status.CONFIRMED)
                .max(Comparator.comparing(Registration::createdAt));
        Stream.concat(confirmed.stream(), open.stream()).forEach(r -> mails.write(News.LINK_AGAIN, r));
    }

    /** Lets what was begun come to its end. */
    @PreDestroy
    void end() {
        later.close();
    }
}
