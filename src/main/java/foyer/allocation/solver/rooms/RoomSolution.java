package foyer.allocation.solver.rooms;

import foyer.allocation.solver.Bound;
import foyer.allocation.solver.CompactSolution;
import java.util.List;

/**
 * Rooms, help and seats, found together.
 *
 * @param seats bound and prices hold for any rooms and help, not only for these; so does the proof, which takes a fixed seat with an unmet need for as bad as no seat
 * @param rents what a room is worth in a round, by room and round, in millionths of a point: with the prices, they are the bound
 * @param boundHere points that no seats can be below with these rooms and this help
 * @param unmet what people need and do not have, in the order of participants and rounds
 * @param moved slots that have another room than usual
 * @param tried assignments for which seats were found
 */
public record RoomSolution(
        CompactSolution seats,
        Assignment rooms,
        long[] rents,
        Bound boundHere,
        List<Unmet> unmet,
        int moved,
        int tried) {

    public RoomSolution {
        unmet = List.copyOf(unmet);
        rents = rents.clone();
    }

    @Override
    public long[] rents() {
        return rents.clone();
    }
}
