package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the day as everybody sees it. A session has a time of its own, or stands in order inside a block or after
 * another one; no time is ever invented.
 *
 * @param starts null when the programme gives no time
 * @param block the session it stands in, by key
 * @param round the round it announces
 */
public record Session(
        SessionId id,
        String key,
        int position,
        SessionKind kind,
        @Nullable Instant starts,
        @Nullable Instant ends,
        boolean startsOpen,
        @Nullable String block,
        @Nullable RoundId round,
        @Nullable String track,
        LocalText title,
        @Nullable LocalText subtitle,
        LocalText description,
        @Nullable Room room,
        List<Appearance> appearances) {
    public Session {
        appearances = List.copyOf(appearances);
    }

    /** @param perspective the side a panel member speaks for, where a panel has sides */
    public record Appearance(Speaker speaker, @Nullable LocalText perspective) {}
}
