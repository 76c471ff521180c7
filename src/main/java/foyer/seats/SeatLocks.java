package foyer.seats;

import foyer.platform.storage.LockKey;
import foyer.platform.storage.OrderedLocks;
import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * A lock for each scarce thing, in one order: the event, then people, then slots. Everybody shares the event's but for who works on the whole of
 * it. A person's is had alone by whoever changes their seats or places; a slot's alone by whoever frees seats there or moves people into them, and shared by whoever joins
 * its waiting list or waits for its rows. All before any row.
 */
@Component
class SeatLocks {
    private static final int EVENT = 0;
    private static final int PERSON = 1;
    private static final int SLOT = 2;
    /** More people at once have the event alone instead: the database has room for some thousand locks in all. */
    private static final int MANY = 100;

    private final OrderedLocks locks;

    SeatLocks(OrderedLocks locks) {
        this.locks = locks;
    }

    /** All seats of the event and all who wait there: for what concerns the whole of it, such as an import. */
    void whole(EventId event) {
        locks.hold(Map.of(key(event), true), true);
    }

    /** For who joins waiting lists, or waits for rows: no seat is given back there meanwhile, so none is missed. */
    void join(EventId event, Collection<Slot> slots) {
        hold(event, shared(slots), true);
    }

    /** For one who waits already and is confirmed. @param slots asked for once the person's places cannot change any more */
    void join(EventId event, HolderId holder, Supplier<Collection<Slot>> slots) {
        boolean first = locks.holdsNothing();
        hold(event, Map.of(key(holder), true), first);
        hold(event, shared(slots.get()), first);
    }

    /**
     * For who gives seats back, or takes others instead.
     *
     * @param theirs where they have seats; asked for once these cannot change any more
     * @param joined where they may get a seat or a place
     */
    void change(
            EventId event, Collection<HolderId> holders, Supplier<Collection<Slot>> theirs, Collection<Slot> joined) {
        if (holders.size() > MANY) {
            whole(event);
            return;
        }
        boolean first = locks.holdsNothing();
        var people = new HashMap<LockKey, Boolean>();
        holders.forEach(holder -> people.put(key(holder), true));
        hold(event, people, first);
        var slots = shared(joined);
        theirs.get().forEach(slot -> slots.put(key(slot), true));
        hold(event, slots, first);
    }

    /** For who moves people into free seats of the slot, or frees one there in the middle of it. */
    void move(EventId event, Slot slot) {
        hold(event, Map.of(key(slot), true), false);
    }

    /** @return false when the person was locked before; true: look again, they may have changed */
    boolean move(EventId event, HolderId holder) {
        if (locks.holds(key(event), true) || locks.holds(key(holder), true)) {
            return false;
        }
        hold(event, Map.of(key(holder), true), false);
        return true;
    }

    private void hold(EventId event, Map<LockKey, Boolean> wanted, boolean mayWait) {
        if (!locks.holds(key(event), true)) {
            var all = new HashMap<>(wanted);
            all.put(key(event), false);
            locks.hold(all, mayWait);
        }
    }

    private static Map<LockKey, Boolean> shared(Collection<Slot> slots) {
        var shared = new HashMap<LockKey, Boolean>();
        slots.forEach(slot -> shared.put(key(slot), false));
        return shared;
    }

    private static LockKey key(EventId event) {
        return LockKey.of(EVENT, event.value());
    }

    private static LockKey key(HolderId holder) {
        return LockKey.of(PERSON, holder.value());
    }

    private static LockKey key(Slot slot) {
        return LockKey.of(SLOT, slot.offering().value(), slot.round().value());
    }
}
