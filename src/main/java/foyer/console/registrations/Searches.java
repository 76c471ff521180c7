package foyer.console.registrations;

import foyer.platform.security.Actor;
import foyer.platform.security.Credentials;
import foyer.platform.storage.Ids;
import foyer.programme.EventId;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what somebody typed into a question to the database. */
@Component
class Searches {
    static final int LONGEST = 200;

    /** Of a ticket code: what is shorter is a word like others. */
    private static final int TICKET_LETTERS = 12;

    private final SearchStore searches;
    private final RegistrationListStore registrations;
    private final Credentials credentials;
    private final Ids ids;
    private final Clock clock;

    Searches(SearchStore searches, RegistrationListStore registrations, Credentials credentials, Ids ids, Clock clock) {
        this.searches = searches;
        this.registrations = registrations;
        this.credentials = credentials;
        this.ids = ids;
        this.clock = clock;
    }

    /** As one and the same text, however it was typed: accents as one letter with theirs, no control characters. */
    static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cn}\\p{Cs}]", " ")
                .strip();
    }

    static boolean isTooLong(String cleaned) {
        return cleaned.length() > LONGEST;
    }

    UUID keep(Actor actor, String cleaned) {
        var id = ids.next();
        searches.insert(id, actor, cleaned, clock.instant());
        return id;
    }

    /** What was searched for; empty where nothing was, or it is forgotten. */
    String words(@Nullable UUID search, Actor actor) {
        return search == null ? "" : searches.words(search, actor).orElse("");
    }

    static List<String> split(String words) {
        return Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whose ticket it is; null where it cannot be a ticket code, or is nobody's. */
    @Nullable
    List<UUID> byTicket(EventId event, String words) {
        if (words.replaceAll("[\\s-]", "").length() != TICKET_LETTERS) {
            return null;
        }
        var found = registrations.ticketsOf(event).stream()
                .filter(ticket -> credentials.isTicket(words, ticket.id(), ticket.generation()))
                .map(RegistrationListStore.TicketParts::id)
                .toList();
        return found.isEmpty() ? null : found;
    }
}
