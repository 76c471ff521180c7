package foyer.registration;

import foyer.people.DataKind;
import foyer.programme.EventId;

/** What a module keeps about people of an event who did not register for it: hosts, the team. It goes when its time is over. */
public interface EventData {
    /** {@link DataKind#HOSTS} or {@link DataKind#AUDIT}. */
    DataKind kind();

    /** Deletes it in the caller's transaction. @return how many rows were deleted or emptied */
    int forget(EventId event);
}
