package foyer.allocation;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** Seats there in a problem; 0 for what it does not know. */
    int capacityIn(Problem problem) {
        return problem.offerings().stream()
                .filter(one -> one.id().equals(offering))
                .mapToInt(one -> one.capacityIn(round))
                .sum();
    }

    /** A problem in which its offering is another. */
    Problem changedIn(Problem problem, UnaryOperator<Offering> change) {
        return new Problem(
                problem.rounds(),
                problem.offerings().stream()
                        .map(one -> one.id().equals(offering) ? change.apply(one) : one)
                        .toList(),
                problem.participants(),
                problem.barred());
    }

    /** Numbers by round, with another one in its round. */
    Map<String, Integer> changedIn(Map<String, Integer> numbers, int number) {
        var changed = new HashMap<>(numbers);
        changed.put(round, number);
        return changed;
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
