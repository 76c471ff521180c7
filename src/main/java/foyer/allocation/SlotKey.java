package foyer.allocation;

import java.util.Optional;

/**
 * An offering in a round, by the keys of the event file: {@code station-06} in round {@code 1}.
 *
 * <p>Written as {@code station-06@1}.
 */
public record SlotKey(String offering, String round) implements Comparable<SlotKey> {
    private static final char AT = '@';

    public static SlotKey parse(String written) {
        int at = written.lastIndexOf(AT);
        return new SlotKey(written.substring(0, at), written.substring(at + 1));
    }

    /** What somebody sent; empty where it cannot be one. */
    public static Optional<SlotKey> sent(String written) {
        return written.matches("[^@]+@[^@]+") ? Optional.of(parse(written)) : Optional.empty();
    }

    @Override
    public int compareTo(SlotKey other) {
        int byRound = round.compareTo(other.round);
        return byRound == 0 ? offering.compareTo(other.offering) : byRound;
    }

    @Override
    public String toString() {
        return offering + AT + round;
    }
}
