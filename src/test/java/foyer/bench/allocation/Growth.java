package foyer.bench.allocation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How seconds grow with people: the slope of a straight line through their logarithms, by least squares. */
final class Growth {

    /** Below this a run is over before it can be measured well. */
    private static final int FROM = 10_000;

    private static final double WANTED = 1;

    private record Point(double people, double seconds) {}

    private final Map<Demand, List<Point>> points = new EnumMap<>(Demand.class);

    void add(Demand demand, int people, double seconds) {
        if (people >= FROM) {
            points.computeIfAbsent(demand, any -> new ArrayList<>())
                    .add(new Point(Math.log(people), Math.log(seconds)));
        }
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        points.forEach((demand, line) -> {
            if (line.size() > 1) {
                double slope = slope(line);
                lines.add(String.format(
                        Locale.ROOT,
                        "Growth exponent in participants, plain %s: %.2f (wanted ≤ %.1f: %s)",
                        demand.name().toLowerCase(Locale.ROOT),
                        slope,
                        WANTED,
                        slope <= WANTED ? "met" : "MISSED"));
            }
        });
        return lines;
    }

    private static double slope(List<Point> line) {
        double people = line.stream().mapToDouble(Point::people).average().orElseThrow();
        double seconds = line.stream().mapToDouble(Point::seconds).average().orElseThrow();
        double both = 0;
        double squares = 0;
        for (Point point : line) {
            both += (point.people() - people) * (point.seconds() - seconds);
            squares += (point.people() - people) * (point.people() - people);
        }
        return both / squares;
    }
}
