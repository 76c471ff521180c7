package foyer.console.allocation;

import foyer.allocation.solver.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The points as somebody types them. */
record PolicyForm(String ranks, String unwished, String noWish, String unplaced, String full) {
    private static final int MOST_RANKS = 10;
    private static final int HIGHEST = 1_000_000;

    static PolicyForm of(Weights weights) {
        return new PolicyForm(
                weights.ranks().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                "" + weights.unwished(),
                "" + weights.noWish(),
                "" + weights.unplaced(),
                "" + weights.full());
    }

    /** Nothing as long as anything is wrong. */
    Optional<Weights> weights() {
        return wrongRanks()
                        || wrong(unwished, lastRank())
                        || wrong(noWish, 0)
                        || wrong(unplaced, number(unwished))
                        || wrongFull()
                ? Optional.empty()
                : Optional.of(new Weights(
                        numbers(),
                        number(unwished),
                        number(noWish),
                        number(unplaced),
                        full.isBlank() ? 0 : number(full)));
    }

    /** One to ten whole numbers that do not fall. */
    boolean wrongRanks() {
        var numbers = numbers();
        return numbers.isEmpty()
                || numbers.size() > MOST_RANKS
                || numbers.contains(-1)
                || IntStream.range(1, numbers.size()).anyMatch(i -> numbers.get(i) < numbers.get(i - 1));
    }

    boolean wrongUnwished() {
        return wrong(unwished, wrongRanks() ? 0 : lastRank());
    }

    boolean wrongNoWish() {
        return wrong(noWish, 0);
    }

    boolean wrongUnplaced() {
        return wrong(unplaced, Math.max(0, number(unwished)));
    }

    /** How many wishes at least make a full list; none, if left empty. */
    boolean wrongFull() {
        return !full.isBlank() && (number(full) < 0 || number(full) > MOST_RANKS);
    }

    private static boolean wrong(String typed, int least) {
        return number(typed) < Math.max(0, least);
    }

    private int lastRank() {
        return numbers().getLast();
    }

    private List<Integer> numbers() {
        return ranks.isBlank()
                ? List.of()
                : Arrays.stream(ranks.strip().split("[\\s,;]+"))
                        .map(PolicyForm::number)
                        .toList();
    }

    /** -1 for what is no number from 0 to a million. */
    private static int number(@Nullable String typed) {
        var stripped = typed == null ? "" : typed.strip();
        int number = stripped.matches("[0-9]{1,7}") ? Integer.parseInt(stripped) : -1;
        return number > HIGHEST ? -1 : number;
    }
}
