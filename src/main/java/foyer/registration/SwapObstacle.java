package foyer.registration;

import java.util.Locale;

/** Why two people cannot change places. Told to one of them without saying anything about the other. */
public enum SwapObstacle {
    /** There is no such offer, or not any more. */
    GONE,
    /** There is an offer or an answer of theirs in the round already, or somebody else was quicker. */
    TAKEN,
    /** It is their own offer. */
    OWN,
    /** The organiser does not let places be handed on. */
    NOT_ALLOWED,
    /** Seats are not given at once, or not any more. */
    NOT_NOW,
    /** One of the registrations is not confirmed, or not any more. */
    OVER,
    /** One of them does not have the seat any more; when a place is handed on, the other has one already. */
    MOVED,
    /** Both sit in the same offering. */
    SAME,
    /** One of them would be in an offering twice. */
    TWICE,
    /** One comes alone, the other as two. */
    PARTIES,
    /** The room does not have what whoever asks needs. */
    NEEDS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
