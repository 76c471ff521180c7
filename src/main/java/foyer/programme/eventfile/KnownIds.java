package foyer.programme.eventfile;

import foyer.programme.EventId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The ids that keys of an event have already; what is new gets a fresh one.
 *
 * @param byPart for each part of the file ({@code room}, {@code offering} …) the ids by key
 * @param release of the programme in force, 0 where there is none
 */
public record KnownIds(EventId event, int release, Map<String, Map<String, UUID>> byPart, Supplier<UUID> fresh) {
    public KnownIds {
        byPart = Map.copyOf(byPart);
    }

    /** For reading a file only to see whether it is right. */
    public static KnownIds none() {
        var next = new AtomicLong();
        Supplier<UUID> counted = () -> new UUID(0, next.incrementAndGet());
        return new KnownIds(new EventId(counted.get()), 0, Map.of(), counted);
    }

    UUID of(String part, String key) {
        var known = byPart.getOrDefault(part, Map.of()).get(key);
        return known == null ? fresh.get() : known;
    }
}
