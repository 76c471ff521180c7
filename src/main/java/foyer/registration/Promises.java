package foyer.registration;

import foyer.people.Need;
import foyer.people.NeedAnswer;
import foyer.people.Needs;
import foyer.programme.Programme;
import foyer.programme.Room;
import foyer.seats.Seating;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which promises hold as things stand. A promise that names a room holds as long as the person sits there in a round. Nothing is
 * written when somebody moves: whatever moved them, other wishes, a freed seat or a new release of the programme, the need
 * is open again at the next look.
 */
final class Promises {
    private Promises() {}

    static Needs inForce(Needs needs, Programme programme, Seating seating) {
        Set<UUID> theirs =
                rooms(programme, seating).map(room -> room.id().value()).collect(Collectors.toSet());
        return needs.map(need -> inForce(need, theirs));
    }

    private static Need inForce(Need need, Set<UUID> theirs) {
        return switch (need.answer()) {
            case NeedAnswer.Promised(var _, var rooms)
            when !theirs.containsAll(rooms) -> need.withAnswer(new NeedAnswer.Open(true));
            case NeedAnswer.Promised _, NeedAnswer.NotPossible _, NeedAnswer.Open _ -> need;
        };
    }

    /** Where a person sits in the rounds. */
    static Stream<Room> rooms(Programme programme, Seating seating) {
        return seating.seats().stream()
                .flatMap(seat -> programme.offering(seat.slot().offering()).stream())
                .flatMap(offering -> Stream.ofNullable(offering.room()))
                .distinct();
    }
}
