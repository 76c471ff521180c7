package foyer.allocation.solver;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a seat is worth in each place: how many points the others would gain from one more. They are the whole evidence behind a {@link Bound}.
 *
 * @param millionths millionths of a point, so that sums are exact; a place that is missing has the price 0
 */
public record Prices(SortedMap<Place, Long> millionths) {

    static final int DECIMALS = 6;
    public static final long MILLION = 1_000_000;

    public Prices {
        millionths = Collections.unmodifiableSortedMap(new TreeMap<>(millionths));
        millionths.forEach((place, price) -> Refusal.when(price < 0, "The price of %s is negative", place));
    }

    public static Prices ofMillionths(Map<Place, Long> millionths) {
        return new Prices(new TreeMap<>(millionths));
    }

    /** The price in points. */
    public BigDecimal of(Place place) {
        return BigDecimal.valueOf(millionthsOf(place), DECIMALS);
    }

    public long millionthsOf(Place place) {
        return millionths.getOrDefault(place, 0L);
    }
}
