package foyer.console.host;

import foyer.programme.Event;
import foyer.registration.Concerns;
import foyer.registration.Retention;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With the participants of an event its hosts' addresses, links and messages are forgotten; concerns long before. */
@Service
class HostRetention {
    private final Hosts hosts;
    private final MessageStore messages;
    private final Concerns concerns;
    private final Clock clock;

    HostRetention(Hosts hosts, MessageStore messages, Concerns concerns, Clock clock) {
        this.hosts = hosts;
        this.messages = messages;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** @return how many hosts' addresses were deleted */
    @Transactional
    int endFor(Event event) {
        concerns.forgetDue(event);
        if (clock.instant().isBefore(Retention.ends(event))) {
            return 0;
        }
        messages.deleteAll(event.id());
        return hosts.eraseAll(event);
    }
}
