package foyer.allocation;

import foyer.allocation.Advice.Idea;
import foyer.allocation.Advice.Kind;
import foyer.allocation.solver.Problem;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which changes of the programme are worth a try: what has a high price, what few want, and what would not take place. */
record Ideas(Problem problem, Figures figures, Map<SlotKey, BigDecimal> prices) {
    private static final int MOST_OF_A_KIND = 6;
    private static final BigDecimal WORTH_A_TRY = BigDecimal.valueOf(0.5);

    List<Idea> all() {
        return Stream.of(repeat(), drop(), hold()).flatMap(ideas -> ideas).toList();
    }

    private Stream<Idea> repeat() {
        return prices.entrySet().stream()
                .filter(price -> price.getValue().compareTo(WORTH_A_TRY) > 0)
                .sorted(Comparator.comparing(Map.Entry<SlotKey, BigDecimal>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_OF_A_KIND)
                .map(price -> new Idea(Kind.REPEAT, price.getKey()));
    }

    /** Where less than half of the seats are taken, the emptiest first. */
    private Stream<Idea> drop() {
        return slots().filter(slot -> taken(slot) > 0 && 2 * taken(slot) < slot.capacityIn(problem))
                .sorted(Comparator.comparingDouble((SlotKey slot) -> taken(slot) / (double) slot.capacityIn(problem))
                        .thenComparing(slot -> slot))
                .limit(MOST_OF_A_KIND)
                .map(slot -> new Idea(Kind.DROP, slot));
    }

    private Stream<Idea> hold() {
        return Stream.concat(figures.closed().stream(), figures.belowMinimum().stream())
                .map(SlotKey::parse)
                .limit(MOST_OF_A_KIND)
                .map(slot -> new Idea(Kind.HOLD, slot));
    }

    private Stream<SlotKey> slots() {
        return problem.offerings().stream()
                .flatMap(offering -> problem.rounds().stream().map(round -> new SlotKey(offering.id(), round)));
    }

    private int taken(SlotKey slot) {
        return figures.taken().getOrDefault(slot.toString(), 0);
    }
}
