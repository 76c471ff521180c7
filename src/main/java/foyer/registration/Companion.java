package foyer.registration;

import foyer.seats.HolderId;
import org.jspecify.annotations.Nullable;

/**
 * Who comes along with a registered person, and sits wherever they sit. {@code toString} hides the name.
 *
 * @param holder the companion's seats lie under it, and it is what their ticket code stands for
 * @param name as typed; null where none was given
 */
public record Companion(HolderId holder, @Nullable String name) {
    @Override
    public String toString() {
        return "Companion[" + holder.value() + "]";
    }
}
