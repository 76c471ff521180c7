package foyer.registration;

import java.util.Locale;

/** What a mail tells about a registration. */
enum News {
    /** We have it; a click confirms. */
    RECEIVED,
    /** As {@link #RECEIVED}, for an address that is registered already: keep the first or replace it. */
    RECEIVED_AGAIN,
    CONFIRMED,
    /** The allocation run gave seats. */
    SEATS,
    CHANGED,
    /** A companion comes along, or does not any more. */
    COMPANION,
    MOVED_UP,
    /** A seat they wait for is kept for them until they answer. */
    OFFERED,
    /** The organising team asks whether they would move. */
    ASKED,
    OFFER_ACCEPTED,
    /** Nobody answered in time. */
    OFFER_LAPSED,
    /** Somebody agreed to change places; it is for the one who offered it to say yes. */
    SWAP_ANSWERED,
    SWAPPED,
    /** One of the two does not want to after all, or it was too late. */
    SWAP_OFF,
    /** A place went from one to another: for both. */
    HANDED_ON,
    /** A few days before: do they come? */
    COMING,
    /** Something new stands on Mein Tag; the mail does not say what. */
    ON_MY_DAY,
    CANCELLED,
    /** The organising team cancelled it, and says why. */
    CANCELLED_BY_TEAM,
    /** Nothing new; the link is in it, for somebody who lost theirs. */
    LINK_AGAIN;

    /** The mail's purpose in the outbox, and the part of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing is left to be done with the registration. */
    boolean ends() {
        return this == CANCELLED || this == CANCELLED_BY_TEAM;
    }

    /** Whether the time to confirm starts when the mail server takes it. */
    boolean asksToConfirm() {
        return this == RECEIVED || this == RECEIVED_AGAIN;
    }
}
