package foyer.operations.csv;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.CompactProblemBuilder;
import java.util.List;

/** The lines of wishes.csv, checked one by one. A line with a participant only names somebody without a wish. */
final class Wishes {
    static final String FILE = "wishes.csv";
    static final List<String> COLUMNS = List.of("participant", "round", "rank", "offering");
    static final String TWICE = "participant %s wishes for %s twice in the same round";
    static final int PARTICIPANT = 0;
    static final int ROUND = 1;
    static final int OFFERING = 3;

    private static final int RANK = 2;
    private static final int LAST_RANK = 1000;
    private static final int ROUND_BITS = 5;
    private static final String NEVER_COUNTS = "the offering has no seat in that round, so the wish never counts";

    private final Places places;
    private final People people;
    private final Mistakes mistakes;
    private final CompactProblemBuilder builder;

    /** Wishes of the participant of the line before, who mostly goes on. */
    private final int[] wishes = new int[LAST_RANK];

    private int number;
    private int participant = Ids.UNKNOWN;
    private boolean scattered;

    Wishes(Places places, People people, Mistakes mistakes, CompactProblemBuilder builder) {
        this.places = places;
        this.people = people;
        this.mistakes = mistakes;
        this.builder = builder;
    }

    void add(Row row) {
        int before = people.size();
        int next = people.in(row, PARTICIPANT);
        if (next == Ids.UNKNOWN || row.isEmpty(ROUND) && row.isEmpty(RANK) && row.isEmpty(OFFERING)) {
            return;
        }
        if (next != participant) {
            scattered |= next < before;
            participant = next;
            number = 0;
        }
        var rank = row.number(RANK);
        int round = row.isEmpty(ROUND) ? Places.EITHER : places.round(row, ROUND);
        int offering = places.offering(row, OFFERING);
        if (rank.isEmpty() || rank.getAsInt() < 1 || rank.getAsInt() > LAST_RANK) {
            mistakes.add(row, "the rank \"%s\" is not a whole number from 1 to %d", row.get(RANK), LAST_RANK);
        } else if (offering != Ids.UNKNOWN && round != Ids.UNKNOWN) {
            add(row, round, rank.getAsInt(), offering);
        }
    }

    private void add(Row row, int round, int rank, int offering) {
        if (isThere(round, offering)) {
            mistakes.add(row, TWICE, row.get(PARTICIPANT), row.get(OFFERING));
            return;
        }
        if (number == wishes.length) {
            mistakes.add(row, "participant %s has more than %d wishes", row.get(PARTICIPANT), LAST_RANK);
            return;
        }
        if (!places.isHeld(offering, round)) {
            mistakes.note(row.file(), row.line(), NEVER_COUNTS);
        }
        wishes[number++] = wish(round, offering);
        builder.wish(participant, round == Places.EITHER ? CompactProblem.NONE : round, rank, offering);
    }

    private static int wish(int round, int offering) {
        return offering << ROUND_BITS | (round == Places.EITHER ? 0 : round + 1);
    }

    private boolean isThere(int round, int offering) {
        for (int i = 0; i < number; i++) {
            int other = wishes[i];
            int inRound = (other & (1 << ROUND_BITS) - 1) - 1;
            if (other >> ROUND_BITS == offering && (round == inRound || round == Places.EITHER || inRound < 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lines of some participant are not all together; only then can they repeat a wish unseen. */
    boolean scattered() {
        return scattered;
    }
}
