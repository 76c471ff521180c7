package foyer.bench.allocation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How large a problem is, and what is wanted of Foyer there; NaN where nothing is. */
enum Size {
    SMALL("400", 400, 15, 0, Double.NaN, 0.3, Double.NaN),
    MEDIUM("10k", 10_000, 60, 0.005, 0.001, 1, 200),
    LARGE("100k", 100_000, 200, 0.0005, Double.NaN, 2, 100),
    HUGE("1M", 1_000_000, 500, 0.0005, Double.NaN, 10, 80);

    /** With groups or minimums that bind, this is good at any size. */
    static final double GOOD_WITH_GROUPS_OR_MINIMUMS = 0.005;

    static final int ROUNDS = 2;

    final String word;
    final int participants;
    final int offerings;
    final double gap;
    final double gapToBestBound;
    final double seconds;
    final double bytes;

    Size(
            String word,
            int participants,
            int offerings,
            double gap,
            double gapToBestBound,
            double seconds,
            double bytes) {
        this.word = word;
        this.participants = participants;
        this.offerings = offerings;
        this.gap = gap;
        this.gapToBestBound = gapToBestBound;
        this.seconds = seconds;
        this.bytes = bytes;
    }

    static Optional<Size> of(String word) {
        return Stream.of(values())
                .filter(size -> size.word.equalsIgnoreCase(word))
                .findFirst();
    }

    InventedProblem invented(Demand demand, Variant variant, long number) {
        return new InventedProblem(participants, offerings, ROUNDS, demand, variant, number);
    }

    double gapWanted(Variant variant) {
        return variant.groups || variant.minimums ? Math.max(gap, GOOD_WITH_GROUPS_OR_MINIMUMS) : gap;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d / %d", participants, offerings);
    }
}
