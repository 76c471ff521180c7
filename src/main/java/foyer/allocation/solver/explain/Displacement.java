package foyer.allocation.solver.explain;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The cheapest way to free a seat in a round: somebody moves on to another offering, where somebody else moves on, until a free seat is reached, or the
 * one that the newcomer leaves, or somebody stays without. Only who comes alone moves. Moving may be a gain, so it is Bellman and Ford's search.
 */
final class Displacement {
    static final long NONE = Long.MAX_VALUE / 4;

    private final Seated seated;
    private final String round;
    private final List<String> offerings;

    /** By offering left and offering reached, the last one being no seat at all: the cheapest mover's points, and the second's. */
    private final long[][] first;

    private final long[][] second;
    private final String[][] mover;

    Displacement(Seated seated, String round) {
        this.seated = seated;
        this.round = round;
        offerings = seated.problem.offerings().stream()
                .filter(offering -> offering.capacityIn(round) > 0)
                .map(Offering::id)
                .toList();
        int n = offerings.size();
        first = filled(n);
        second = filled(n);
        mover = new String[n][n + 1];
        for (int from = 0; from < n; from++) {
            for (Participant person : seated.in(place(from))) {
                if (person.seats() == 1
                        && person.group() == null
                        && !person.fixed().containsKey(round)) {
                    enter(person, from);
                }
            }
        }
    }

    private static long[][] filled(int n) {
        var filled = new long[n][n + 1];
        for (long[] row : filled) {
            Arrays.fill(row, NONE);
        }
        return filled;
    }

    private Place place(int offering) {
        return new Place(offerings.get(offering), round);
    }

    private void enter(Participant person, int from) {
        var days = seated.inRound(person, round);
        long now = days.with(offerings.get(from));
        for (int to = 0; to < offerings.size(); to++) {
            if (to != from && !seated.sitsInAnotherRound(person, place(to))) {
                enter(person, from, to, days.with(offerings.get(to)) - now);
            }
        }
        enter(person, from, offerings.size(), days.with(null) - now);
    }

    private void enter(Participant person, int from, int to, long points) {
        if (points < first[from][to]) {
            second[from][to] = first[from][to];
            first[from][to] = points;
            mover[from][to] = person.id();
        } else if (points < second[from][to]) {
            second[from][to] = points;
        }
    }

    /** What the others lose together when this one comes to a full offering, {@link #NONE} where nobody can move. */
    long cheapest(Participant comer, String offering) {
        int n = offerings.size();
        var points = new long[n + 1];
        Arrays.fill(points, NONE);
        points[offerings.indexOf(offering)] = 0;
        boolean again = true;
        for (int pass = 0; again && pass <= n; pass++) {
            again = relax(comer, points);
        }
        long least = points[n];
        for (int end = 0; end < n; end++) {
            if (seated.free(place(end)) > 0
                    || offerings.get(end).equals(seated.day(comer).get(round))) {
                least = Math.min(least, points[end]);
            }
        }
        return least;
    }

    /**
     * By offering: what it costs to free a seat there for somebody who leaves none. It is what a seat is worth in this round alone, so it makes good prices;
     * never negative, and missing where nobody can move.
     */
    Map<Place, Long> worth() {
        int n = offerings.size();
        var points = new long[n + 1];
        for (int offering = 0; offering < n; offering++) {
            points[offering] = seated.free(place(offering)) > 0 ? 0 : NONE;
        }
        boolean again = true;
        for (int pass = 0; again && pass <= n; pass++) {
            again = false;
            for (int from = 0; from < n; from++) {
                for (int to = 0; to <= n; to++) {
                    long sum = first[from][to] + points[to];
                    again |= sum < points[from];
                    points[from] = Math.min(points[from], sum);
                }
            }
        }
        return IntStream.range(0, n)
                .filter(offering -> points[offering] < NONE)
                .boxed()
                .collect(Collectors.toMap(this::place, offering -> Math.max(0, points[offering])));
    }

    private boolean relax(Participant comer, long[] points) {
        boolean changed = false;
        for (int from = 0; from < first.length; from++) {
            for (int to = 0; points[from] < NONE && to < points.length; to++) {
                long step = comer.id().equals(mover[from][to]) ? second[from][to] : first[from][to];
                if (step < NONE && points[from] + step < points[to]) {
                    points[to] = points[from] + step;
                    changed = true;
                }
            }
        }
        return changed;
    }
}
