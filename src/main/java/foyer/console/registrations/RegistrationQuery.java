package foyer.console.registrations;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.registration.Status;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to find.
 *
 * @param words each must stand somewhere in name, address or organisation
 * @param only nobody but these; null: everybody
 * @param page from 1
 */
record RegistrationQuery(
        EventId event,
        List<String> words,
        @Nullable List<UUID> only,
        @Nullable Status status,
        @Nullable OfferingId offering,
        int page) {
    static final int PER_PAGE = 50;

    RegistrationQuery {
        words = List.copyOf(words);
        only = only == null ? null : List.copyOf(only);
    }
}
