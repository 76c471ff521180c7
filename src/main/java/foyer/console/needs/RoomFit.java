package foyer.console.needs;

import foyer.people.NeedKind;
import foyer.programme.Room;
import java.util.Optional;

/** Whether a room offers what somebody who sits there needs. Who interprets or keeps a quiet seat free is no matter of the room. */
final class RoomFit {
    private RoomFit() {}

    static boolean lacks(Room room, NeedKind kind) {
        return offer(kind).filter(offer -> !room.access().contains(offer)).isPresent();
    }

    /** As the event file writes it. */
    private static Optional<String> offer(NeedKind kind) {
        return switch (kind) {
            case STEP_FREE -> Optional.of("step-free");
            case WHEELCHAIR_PLACE -> Optional.of("wheelchair-spaces");
            case HEARING_LOOP -> Optional.of("hearing-loop");
            case SIGN_LANGUAGE, SPEECH_TO_TEXT, QUIET_SEAT, ASSISTANCE_ANIMAL, OTHER -> Optional.empty();
        };
    }
}
