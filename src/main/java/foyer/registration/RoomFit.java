package foyer.registration;

import foyer.people.NeedKind;
import foyer.programme.Room;
import java.util.Optional;

/** Whether a room offers what somebody who sits there needs. Who interprets or keeps a quiet seat free is no matter of the room. */
public final class RoomFit {
    private RoomFit() {}

    public static boolean lacks(Room room, NeedKind kind) {
        return offer(kind).filter(offer -> !room.access().contains(offer)).isPresent();
    }

    /** What a room must have, as the event file writes it; empty where it is no matter of the room. */
    public static Optional<String> offer(NeedKind kind) {
        return switch (kind) {
            case STEP_FREE -> Optional.of("step-free");
            case WHEELCHAIR_PLACE -> Optional.of("wheelchair-spaces");
            case HEARING_LOOP -> Optional.of("hearing-loop");
            case SIGN_LANGUAGE, SPEECH_TO_TEXT, QUIET_SEAT, ASSISTANCE_ANIMAL, OTHER -> Optional.empty();
        };
    }
}
