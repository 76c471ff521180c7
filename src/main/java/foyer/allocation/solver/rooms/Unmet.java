package foyer.allocation.solver.rooms;

/**
 * What somebody needs and does not have, for the organiser to decide beforehand.
 *
 * @param need its kind
 * @param slot where it is missing: the seat they have; {@code -1} without a seat
 */
public record Unmet(int participant, int round, int need, Lack lack, int slot) {

    /** Why, and so what it would take. */
    public enum Lack {
        /** No room has it in this round, or none that an offering can have, and no help brings it: it takes such a room or help. */
        NOWHERE,
        /** It is there, but nowhere together with the other needs of this person: it takes a room or help with both. */
        NOT_TOGETHER,
        /** They have a fixed seat where it is missing: it takes another seat, room, or help there. */
        AT_FIXED_SEAT,
        /** Everything is met in some places, but they got no seat there: it takes a seat more there, or help elsewhere. */
        NO_SEAT
    }
}
