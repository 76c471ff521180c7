package foyer.console.host;

import foyer.platform.i18n.Language;
import foyer.programme.EventId;
import foyer.programme.SpeakerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the team reaches somebody who leads an offering. {@code toString} hides the address.
 *
 * @param language of mails
 * @param generation of the host's link; a higher one ends the links before
 * @param sentAt when a link last went into the outbox
 */
record Host(
        SpeakerId speaker,
        EventId event,
        String email,
        Language language,
        int generation,
        @Nullable Instant sentAt) {
    @Override
    public String toString() {
        return "Host[" + speaker.value() + "]";
    }
}
