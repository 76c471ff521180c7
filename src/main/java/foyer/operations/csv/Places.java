package foyer.operations.csv;

import foyer.allocation.solver.CompactProblemBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The lines of offerings.csv, checked one by one. What is wrong with its numbers does not make an offering or a round unknown to the other files. */
final class Places {
    static final List<String> COLUMNS = List.of("offering", "round", "capacity", "minimum");

    /** In a wish: any round. */
    static final int EITHER = -2;

    private static final int OFFERING = 0;
    private static final int ROUND = 1;
    private static final int CAPACITY = 2;
    private static final int MINIMUM = 3;
    private static final int MOST_ROUNDS = 30;
    private static final int MOST_OFFERINGS = 32_767;
    private static final int UNSAID = -1;

    private final Mistakes mistakes;
    private final Ids offerings = new Ids();
    private final Ids rounds = new Ids();

    /** By offering and round, {@link #MOST_ROUNDS} for each offering. */
    private int[] capacity = {};

    private int[] minimum = {};

    Places(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void add(Row row) {
        if (row.isEmpty(OFFERING) || row.isEmpty(ROUND)) {
            mistakes.add(row, "offering and round must not be empty");
            return;
        }
        int offering = row.in(offerings, OFFERING);
        int round = row.in(rounds, ROUND);
        if (round >= MOST_ROUNDS || offering >= MOST_OFFERINGS) {
            mistakes.add(row, "there may be %d rounds and %d offerings at most", MOST_ROUNDS, MOST_OFFERINGS);
        } else {
            add(row, at(offering, round));
        }
    }

    private void add(Row row, int at) {
        grow(at);
        var seats = row.number(CAPACITY);
        var least = row.isEmpty(MINIMUM) ? OptionalInt.of(0) : row.number(MINIMUM);
        if (seats.isEmpty()) {
            mistakes.add(row, "the capacity \"%s\" is not a whole number from 0 on", row.get(CAPACITY));
        } else if (least.isEmpty()) {
            mistakes.add(row, "the minimum \"%s\" is neither empty nor a whole number from 0 on", row.get(MINIMUM));
        } else if (least.getAsInt() > seats.getAsInt()) {
            mistakes.add(row, "the minimum %d is more than the capacity %d", least.getAsInt(), seats.getAsInt());
        } else if (capacity[at] != UNSAID) {
            mistakes.add(row, "offering %s in round %s is there twice", row.get(OFFERING), row.get(ROUND));
        } else {
            capacity[at] = seats.getAsInt();
            minimum[at] = least.getAsInt();
        }
    }

    private void grow(int at) {
        if (at >= capacity.length) {
            int from = capacity.length;
            capacity = Arrays.copyOf(capacity, Math.max(64 * MOST_ROUNDS, 2 * (at + 1)));
            minimum = Arrays.copyOf(minimum, capacity.length);
            Arrays.fill(capacity, from, capacity.length, UNSAID);
        }
    }

    private static int at(int offering, int round) {
        return offering * MOST_ROUNDS + round;
    }

    /** Where none is known, the other files cannot be checked. */
    boolean none() {
        return offerings.size() == 0;
    }

    /** Its number, or {@link Ids#UNKNOWN}. */
    int knownOffering(Row row, int column) {
        return row.knownIn(offerings, column);
    }

    /** Its number, or {@link Ids#UNKNOWN}; an empty one is {@link #EITHER}. */
    int knownRound(Row row, int column) {
        return row.isEmpty(column) ? EITHER : row.knownIn(rounds, column);
    }

    /** Its number, or {@link Ids#UNKNOWN} after a mistake was noted. */
    int offering(Row row, int column) {
        int offering = row.knownIn(offerings, column);
        if (offering == Ids.UNKNOWN) {
            mistakes.add(row, "offerings.csv has no offering \"%s\"", row.get(column));
        }
        return offering;
    }

    /** Its number, or {@link Ids#UNKNOWN} after a mistake was noted. */
    int round(Row row, int column) {
        int round = row.knownIn(rounds, column);
        if (row.isEmpty(column)) {
            mistakes.add(row, "the round must not be empty");
        } else if (round == Ids.UNKNOWN) {
            mistakes.add(row, "offerings.csv has no round \"%s\"", row.get(column));
        }
        return round;
    }

    /** Whether there are more than a problem can hold; the mistake was noted. */
    boolean tooMany() {
        return rounds.size() > MOST_ROUNDS || offerings.size() > MOST_OFFERINGS;
    }

    int offerings() {
        return offerings.size();
    }

    int rounds() {
        return rounds.size();
    }

    int seats(int offering, int round) {
        int at = at(offering, round);
        return at < capacity.length ? Math.max(0, capacity[at]) : 0;
    }

    /** Whether it has a seat there; in any round, if that is {@link #EITHER}. */
    boolean isHeld(int offering, int round) {
        boolean held = round != EITHER && seats(offering, round) > 0;
        for (int any = 0; round == EITHER && any < rounds.size(); any++) {
            held |= seats(offering, any) > 0;
        }
        return held;
    }

    String offeringId(int offering) {
        return offerings.id(offering);
    }

    String roundId(int round) {
        return rounds.id(round);
    }

    /** In the order of the file. */
    CompactProblemBuilder builder() {
        var ids = new ArrayList<String>();
        for (int round = 0; round < rounds.size(); round++) {
            ids.add(rounds.id(round));
        }
        var builder = new CompactProblemBuilder(ids);
        for (int offering = 0; offering < offerings.size(); offering++) {
            builder.offering(offerings.id(offering));
            for (int round = 0; round < rounds.size(); round++) {
                int at = at(offering, round);
                builder.seats(offering, round, seats(offering, round), seats(offering, round) > 0 ? minimum[at] : 0);
            }
        }
        return builder;
    }
}
