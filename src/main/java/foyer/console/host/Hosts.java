package foyer.console.host;

import foyer.platform.i18n.Language;
import foyer.platform.mail.Outbox;
import foyer.platform.security.Credentials;
import foyer.programme.Event;
import foyer.programme.EventId;
import foyer.programme.Speaker;
import foyer.programme.SpeakerId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who lead an offering, as far as the team entered how to reach them; and their links. */
@Service
class Hosts {
    private final HostStore store;
    private final Credentials credentials;
    private final HostMails mails;
    private final Outbox outbox;
    private final Clock clock;

    Hosts(HostStore store, Credentials credentials, HostMails mails, Outbox outbox, Clock clock) {
        this.store = store;
        this.credentials = credentials;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param link the last part of a host's link; forged, old and foreign ones find nobody */
    Optional<Host> byLink(String link) {
        return credentials
                .claimedBy(link)
                .flatMap(id -> store.find(new SpeakerId(id)))
                .filter(host -> credentials.isHost(link, host.speaker().value(), host.generation()));
    }

    Map<SpeakerId, Host> of(Event event) {
        return store.of(event.id()).stream().collect(Collectors.toMap(Host::speaker, Function.identity()));
    }

    /** Another address ends the links that went to the former one. */
    @Transactional
    void enter(Event event, Speaker speaker, String email, Language language) {
        store.put(speaker.id(), event.id(), email, language);
    }

    /**
     * A mail with the link, in the host's language form.
     *
     * @param anew ends the links before
     * @return false when nobody entered an address
     */
    @Transactional
    boolean sendLink(Event event, Speaker speaker, boolean anew) {
        var entered = store.lock(speaker.id());
        entered.ifPresent(host -> {
            var next = new Host(
                    host.speaker(),
                    host.event(),
                    host.email(),
                    host.language(),
                    host.generation() + (anew ? 1 : 0),
                    host.sentAt());
            store.sent(next, clock.instant());
            mails.sendLink(event, speaker, next);
        });
        return entered.isPresent();
    }

    /** The address, the link and the mails that wait; what the host published stays. */
    @Transactional
    void erase(SpeakerId speaker) {
        store.delete(speaker);
        outbox.forget(Set.of(speaker.value()));
    }

    /** Addresses of an event that is long over. @return how many */
    @Transactional
    int eraseAll(EventId event) {
        List<UUID> speakers =
                store.of(event).stream().map(host -> host.speaker().value()).toList();
        speakers.forEach(id -> store.delete(new SpeakerId(id)));
        outbox.forget(speakers);
        return speakers.size();
    }
}
