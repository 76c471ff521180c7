package foyer.platform.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what comes from one network address, for all nodes together. It only counts: what to show to somebody who has
 * come too often, most often one of many in the same office, is the caller's matter.
 */
public final class RateLimit {
    private final RateStore store;
    private final ServerKey key;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    RateLimit(RateStore store, ServerKey key, TransactionTemplate ownTransaction, Clock clock) {
        this.store = store;
        this.key = key;
        this.ownTransaction = ownTransaction;
        this.clock = clock;
    }

    /**
     * @param retryAfter until the window ends; zero when allowed
     * @param remaining how often it is still allowed in this window
     */
    public record Decision(boolean allowed, Duration retryAfter, int remaining) {}

    /**
     * Counts one more and says whether it is within the limit. The count is kept even where the caller rolls back; call
     * it before a transaction begins, as it takes a connection of its own.
     *
     * @param purpose a short word: what is counted
     * @param address from {@link ClientAddress}; an IPv6 address counts with its whole /64, which is one household's
     */
    public Decision allows(String purpose, String address, int limit, Duration window) {
        var start = startOfWindow(window);
        var ends = start.plus(window);
        var count = ownTransaction.execute(_ -> store.count(keyOf(purpose, address), start, ends));
        return decision(count <= limit, limit - count, ends);
    }

    /** As {@link #allows}, but counts nothing: whether one more would be within the limit. */
    public Decision wouldAllow(String purpose, String address, int limit, Duration window) {
        var start = startOfWindow(window);
        var count = store.countSoFar(keyOf(purpose, address), start);
        return decision(count < limit, limit - count, start.plus(window));
    }

    int forgetOld() {
        return store.deleteEndedBefore(clock.instant());
    }

    private Decision decision(boolean allowed, int remaining, Instant ends) {
        var wait = allowed ? Duration.ZERO : Duration.between(clock.instant(), ends);
        return new Decision(allowed, wait, Math.max(0, remaining));
    }

    private Instant startOfWindow(Duration window) {
        var now = clock.instant().getEpochSecond();
        return Instant.ofEpochSecond(now - Math.floorMod(now, window.toSeconds()));
    }

    /** No address is stored, and none can be found out from what is stored without the server's key. */
    private String keyOf(String purpose, String address) {
        var signed = key.sign("rate-limit/" + purpose, network(address).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signed, 16));
    }

    private static String network(String address) {
        try {
            var literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(literal.getAddress(), 8))
                    : literal.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
