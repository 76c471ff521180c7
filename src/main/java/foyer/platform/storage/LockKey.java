package foyer.platform.storage;

import java.util.Comparator;
import java.util.UUID;

/**
 * Names an advisory lock of a transaction.
 *
 * @param order everybody locks the smaller ones first; 0 for the one that stands above all others
 * @param key two things with the same key share a lock, which costs time and nothing else
 */
public record LockKey(int order, long key) implements Comparable<LockKey> {
    private static final Comparator<LockKey> ORDER =
            Comparator.comparingInt(LockKey::order).thenComparingLong(LockKey::key);

    /** @param ids what is locked; the same ids in the same order are the same lock */
    public static LockKey of(int order, UUID... ids) {
        long key = order + 1;
        for (UUID id : ids) {
            key = mixed(mixed(key ^ id.getMostSignificantBits()) ^ id.getLeastSignificantBits());
        }
        return new LockKey(order, key);
    }

    /** Spreads what ids made in one second have in common. */
    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long whole = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
        return whole ^ (whole >>> 31);
    }

    @Override
    public int compareTo(LockKey other) {
        return ORDER.compare(this, other);
    }
}
