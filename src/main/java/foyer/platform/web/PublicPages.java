package foyer.platform.web;

import foyer.platform.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are the same for everybody, kept for {@link #LONGEST} as they go over the wire. Any transaction that writes on
 * this node ends the era they were made in, so a seat taken shows at once; what another node wrote shows within that time.
 */
final class PublicPages {
    static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 200;

    private final Clock clock;
    private final AtomicLong era = new AtomicLong();
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    PublicPages(Clock clock) {
        this.clock = clock;
    }

    /** All that such a page depends on beside what is stored. */
    record Key(String address, Language language, boolean secure) {}

    record Header(String name, String value) {}

    /** @param era in which its making began */
    record Kept(long era, Instant made, byte[] plain, byte[] gzipped, String mark, String type, List<Header> headers) {}

    /** Where a page to be made stands in time; to be taken before anything is read for it. */
    record Beginning(long era, Instant at) {}

    Beginning begin() {
        return new Beginning(era.get(), clock.instant());
    }

    @Nullable
    Kept current(Key key) {
        var page = kept.get(key);
        return page != null && page.era() == era.get() && isFresh(page) ? page : null;
    }

    private boolean isFresh(Kept page) {
        return Duration.between(page.made(), clock.instant()).abs().compareTo(LONGEST) < 0;
    }

    /** True for what was kept before, so that it is worth waiting while somebody else makes it anew. */
    boolean knows(Key key) {
        return kept.containsKey(key);
    }

    Kept keep(Key key, Beginning beginning, byte[] page, String mark, String type, List<Header> headers) {
        if (kept.size() >= MOST && !kept.containsKey(key)) {
            kept.clear();
        }
        var made = new Kept(beginning.era(), beginning.at(), page, gzipped(page), mark, type, List.copyOf(headers));
        kept.put(key, made);
        return made;
    }

    /** Something was written that a page may show. */
    void endEra() {
        era.incrementAndGet();
    }

    private static byte[] gzipped(byte[] page) {
        var bytes = new ByteArrayOutputStream(page.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }
}
