package foyer.bench.allocation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is run. */
record Choices(List<Size> sizes, int seeds, Peers peers, List<Demand> demands, List<Variant> variants, double minute) {

    static final String USAGE =
            "usage: bench/allocation [--quick] [--sizes 400,10k,100k,1M] [--seeds 5] [--peers none|fast|all]"
                    + " [--demands flat,zipf,runaway] [--variants plain,mixed,groups,minimums,everything]";

    /** Which others run beside Foyer. */
    enum Peers {
        NONE,
        /** Those that are done in seconds. */
        FAST,
        ALL
    }

    private static final double PEERS_SECONDS = 60;

    static Choices of(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        var choices = new Choices(
                List.of(Size.values()),
                5,
                Peers.ALL,
                List.of(Demand.values()),
                List.of(Variant.values()),
                PEERS_SECONDS);
        while (!words.isEmpty()) {
            choices = choices.with(words.remove(), words);
        }
        return choices;
    }

    private Choices with(String option, Deque<String> words) {
        return switch (option) {
            case "--quick" ->
                new Choices(
                        List.of(Size.SMALL, Size.MEDIUM, Size.LARGE),
                        2,
                        Peers.FAST,
                        demands,
                        List.of(Variant.PLAIN, Variant.EVERYTHING),
                        minute);
            case "--sizes" ->
                new Choices(
                        list(words)
                                .map(word -> Size.of(word).orElseThrow(Choices::wrong))
                                .toList(),
                        seeds,
                        peers,
                        demands,
                        variants,
                        minute);
            case "--seeds" -> new Choices(sizes, Integer.parseInt(word(words)), peers, demands, variants, minute);
            case "--peers" -> new Choices(sizes, seeds, one(Peers.class, word(words)), demands, variants, minute);
            case "--demands" ->
                new Choices(
                        sizes,
                        seeds,
                        peers,
                        list(words).map(word -> one(Demand.class, word)).toList(),
                        variants,
                        minute);
            case "--variants" ->
                new Choices(
                        sizes,
                        seeds,
                        peers,
                        demands,
                        list(words).map(word -> one(Variant.class, word)).toList(),
                        minute);
            default -> throw wrong();
        };
    }

    private static Stream<String> list(Deque<String> words) {
        return Stream.of(word(words).split(",", -1));
    }

    private static String word(Deque<String> words) {
        if (words.isEmpty()) {
            throw wrong();
        }
        return words.remove();
    }

    private static <E extends Enum<E>> E one(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException(USAGE);
    }

    /** Where a run takes long, a single problem of the other kinds must do. */
    int seeds(Size size, Variant variant) {
        return size == Size.HUGE && variant != Variant.PLAIN ? 1 : seeds;
    }
}
