package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param access what the room offers, as message-key suffixes: {@code step-free}, {@code hearing-loop} …
 * @param accessNote what no code says: how to get the hearing loop, how wide the door is
 */
public record Room(
        RoomId id,
        String key,
        LocalText name,
        @Nullable LocalText way,
        List<String> access,
        @Nullable LocalText accessNote) {
    public Room {
        access = List.copyOf(access);
    }

    public Room(RoomId id, String key, LocalText name, @Nullable LocalText way, List<String> access) {
        this(id, key, name, way, access, null);
    }
}
