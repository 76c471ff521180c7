package foyer.console.host;

import foyer.platform.files.FileId;
import foyer.platform.files.FileKind;
import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.OfferingMaterial.When;
import foyer.programme.SpeakerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a host added to an offering.
 *
 * @param publishedAt null: only the hosts see it
 */
record Material(
        UUID id,
        EventId event,
        OfferingId offering,
        @Nullable SpeakerId speaker,
        When when,
        String title,
        Content content,
        Instant addedAt,
        @Nullable Instant publishedAt) {

    sealed interface Content {}

    /** Never fetched by the server. */
    record Link(String address) implements Content {}

    /** @param name as it is saved under: made from what was typed, with the ending of its kind */
    record Document(FileId file, String name, FileKind kind, long size) implements Content {}
}
