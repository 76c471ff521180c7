package foyer.registration;

import foyer.seats.HolderId;
import java.util.UUID;

/** Id of a registration, a version 7 UUID. */
public record RegistrationId(UUID value) {
    /** The same id, as the seats know it. */
    public HolderId holder() {
        return new HolderId(value);
    }

    public static RegistrationId of(HolderId holder) {
        return new RegistrationId(holder.value());
    }
}
