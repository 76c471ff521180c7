package foyer.seats;

import org.jspecify.annotations.Nullable;

/**
 * Who sits together, or not at all: one person, or a person and the companion they bring.
 *
 * @param holder who wishes, waits and is told
 * @param companion has a seat wherever the holder has one; null for somebody who comes alone
 */
public record Party(HolderId holder, @Nullable HolderId companion) {
    public Party {
        if (holder.equals(companion)) {
            throw new IllegalArgumentException("nobody is their own companion");
        }
    }

    public static Party alone(HolderId holder) {
        return new Party(holder, null);
    }

    /** Seats the party needs in an offering: 1 or 2. */
    public int seats() {
        return companion == null ? 1 : 2;
    }
}
