package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param access what the room offers, as message-key suffixes: {@code step-free}, {@code hearing-loop} …
 */
public record Room(
        RoomId id, String key, LocalText name, @Nullable LocalText way, List<String> access) {
    public Room {
        access = List.copyOf(access);
    }
}
