package foyer.bench.allocation;

/** What a problem has besides people with five wishes each. */
public enum Variant {
    PLAIN(false, false, false),

    /** Lists of one to eight wishes, lists by round, rounds left out, companions, hosts. */
    MIXED(true, false, false),

    /** One person in twenty belongs to a group of two to six. */
    GROUPS(false, true, false),

    /** A third of the offerings, the least wanted, need most of their seats taken; there is room to drop some. */
    MINIMUMS(false, false, true),

    EVERYTHING(true, true, true);

    static final double SEATS = 1.05;
    static final double SEATS_TO_DROP_SOME = 1.2;

    final boolean mixed;
    final boolean groups;
    final boolean minimums;

    Variant(boolean mixed, boolean groups, boolean minimums) {
        this.mixed = mixed;
        this.groups = groups;
        this.minimums = minimums;
    }

    /** Seats of a round for each person. */
    double seatsByHead() {
        return minimums ? SEATS_TO_DROP_SOME : SEATS;
    }
}
