package foyer.registration.line;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The line of one event as this node knows it. A place is a number, the smaller the earlier; those up to {@link #letIn} may
 * come in. How many stand where is known by parts, and is reckoned to be even within a part.
 */
final class Line {
    static final int PARTS = 64;
    private static final long FORGOTTEN = 300_000_000_000L;

    private final TreeMap<Integer, Integer> known = new TreeMap<>();
    private final Map<Integer, Integer> fresh = new HashMap<>();
    private Map<Integer, Integer> beingWritten = Map.of();
    private double letIn;
    private long lastAsked = System.nanoTime();

    /** Nobody asked for minutes, and nobody waits: what is known is in the database. */
    synchronized boolean isForgotten(long nanoTime) {
        return nanoTime - lastAsked > FORGOTTEN && waiting() == 0;
    }

    /** @return true for who need not wait any more */
    synchronized boolean isIn(double place) {
        lastAsked = System.nanoTime();
        return place <= letIn;
    }

    synchronized double letIn() {
        return letIn;
    }

    synchronized void stand(double place) {
        fresh.merge(part(place), 1, Integer::sum);
    }

    /** How many stand before this place and are not in yet. */
    synchronized int before(double place) {
        return (int) Math.round(people(letIn, place));
    }

    synchronized int waiting() {
        return before(Double.MAX_VALUE);
    }

    /** Where {@link #letIn} is once so many more are let in; at most {@code last}, which everybody's place is before. */
    synchronized double after(int more, double last) {
        var all = all();
        double left = more;
        double at = letIn;
        for (var entry : all.tailMap(part(letIn)).entrySet()) {
            double start = Math.max(at, (double) entry.getKey() / PARTS);
            double end = (entry.getKey() + 1.0) / PARTS;
            double here = entry.getValue() * (end - start) * PARTS;
            if (here > left) {
                return start + left / entry.getValue() / PARTS;
            }
            left -= here;
            at = end;
        }
        return Math.max(at, last);
    }

    /** Lets go of what is to be written down; say afterwards whether it was. */
    synchronized Map<Integer, Integer> takeFresh() {
        var taken = Map.copyOf(fresh);
        taken.forEach((part, people) -> known.merge(part, people, Integer::sum));
        fresh.clear();
        beingWritten = taken;
        return taken;
    }

    /** @param done false when the database was away: it is to be written down still, or these people would stand nowhere */
    synchronized void written(boolean done) {
        if (!done) {
            beingWritten.forEach((part, people) -> fresh.merge(part, people, Integer::sum));
        }
        beingWritten = Map.of();
    }

    /** What all nodes have written down. */
    synchronized void learn(double letInSoFar, Map<Integer, Integer> people) {
        letIn = Math.max(letIn, letInSoFar);
        known.clear();
        known.putAll(people);
    }

    synchronized void letIn(double upTo) {
        letIn = Math.max(letIn, upTo);
    }

    private double people(double from, double to) {
        double people = 0;
        for (var entry : all().tailMap(part(from)).entrySet()) {
            double start = Math.max(from, (double) entry.getKey() / PARTS);
            double end = Math.min(to, (entry.getKey() + 1.0) / PARTS);
            if (start >= to) {
                break;
            }
            people += entry.getValue() * Math.max(0, end - start) * PARTS;
        }
        return people;
    }

    private TreeMap<Integer, Integer> all() {
        if (fresh.isEmpty()) {
            return known;
        }
        var all = new TreeMap<>(known);
        fresh.forEach((part, people) -> all.merge(part, people, Integer::sum));
        return all;
    }

    static int part(double place) {
        return (int) Math.floor(place * PARTS);
    }
}
