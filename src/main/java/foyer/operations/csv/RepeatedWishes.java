package foyer.operations.csv;

/** A second look at a wishes.csv that does not keep the lines of each participant together: with all wishes in memory, 16 bytes each. */
final class RepeatedWishes {
    private static final int ROUND_BITS = 5;
    private static final int OFFERING_BITS = 15;
    private static final int ANY = 31;

    private final Places places;
    private final Ids people;
    private final Mistakes mistakes;
    private final Keys wishes = new Keys();

    RepeatedWishes(Places places, Ids people, Mistakes mistakes) {
        this.places = places;
        this.people = people;
        this.mistakes = mistakes;
    }

    void add(Row row) {
        int offering = places.knownOffering(row, Wishes.OFFERING);
        int round = places.knownRound(row, Wishes.ROUND);
        int participant = row.knownIn(people, Wishes.PARTICIPANT);
        if (offering != Ids.UNKNOWN
                && round != Ids.UNKNOWN
                && participant != Ids.UNKNOWN
                && isThere(participant, offering, round)) {
            mistakes.add(row, Wishes.TWICE, row.get(Wishes.PARTICIPANT), row.get(Wishes.OFFERING));
        }
    }

    /** A wish for any round stands under 0, one for a certain round under its number plus 1 and, for the former to find it, under {@link #ANY}. */
    private boolean isThere(int participant, int offering, int round) {
        long wish = ((long) participant << OFFERING_BITS | offering) << ROUND_BITS;
        if (round == Places.EITHER) {
            return wishes.contains(wish | ANY) | !wishes.add(wish);
        }
        boolean there = wishes.contains(wish) | !wishes.add(wish | round + 1);
        wishes.add(wish | ANY);
        return there;
    }
}
