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
 * @param after the session it follows without a time of its own, by key
 * @param round the round it announces
 * @param startsOpen "from 9:00": people come and go
 * @param description Markdown, may be empty
 * @param ideas what a place in the foyer collects ideas about
 * @param language what is spoken, where it is not the event's language
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
        @Nullable String after,
        @Nullable RoundId round,
        @Nullable String track,
        LocalText title,
        @Nullable LocalText subtitle,
        LocalText description,
        @Nullable Room room,
        List<Appearance> appearances,
        @Nullable IdeaCollection ideas,
        @Nullable SpokenLanguage language) {
    public Session {
        appearances = List.copyOf(appearances);
    }

    /** @param perspective the side a panel member speaks for, where a panel has sides */
    public record Appearance(Speaker speaker, @Nullable LocalText perspective) {}

    /**
     * @param feeds what becomes of the ideas
     * @param audience whom it is for
     */
    public record IdeaCollection(
            List<LocalText> questions,
            @Nullable LocalText feeds,
            @Nullable LocalText audience) {
        public IdeaCollection {
            questions = List.copyOf(questions);
        }
    }
}
