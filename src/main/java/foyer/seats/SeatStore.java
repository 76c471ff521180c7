package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Seat rows. Every change of a seat's state is a statement here. */
@Repository
class SeatStore {
    /** The lock is what keeps two people from getting one seat: see the control in SeatRushTest. */
    static final String PICK = """
            update seats.seat set state = :state, holder_id = :holder, rank = :rank
            where id = (
                select id from seats.seat
                where offering_id = :offering and round_id = :round and state = 'free'
                order by number < :start, number
                limit 1
                for update skip locked)
            """;

    /**
     * Waits for what others have locked. Always in the order of the numbers: while waiting, a transaction keeps the rows it
     * found taken, so two that went through them in different orders could wait for each other.
     */
    private static final String PICK_WAITING =
            PICK.replace("number < :start, number", "number").replace("for update skip locked", "for update");

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever frees seats or moves people holds this lock until the end of the transaction, so that chains of moves do not
     * cross.
     */
    void lockExclusively(EventId event) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:event, 7))")
                .param("event", event.value().toString())
                .query((rs, i) -> i)
                .list();
    }

    /**
     * Whoever joins a waiting list holds this one: the seat they wait for is either freed before, and they see it, or
     * after, and they are seen.
     */
    void lockShared(EventId event) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(:event, 7))")
                .param("event", event.value().toString())
                .query((rs, i) -> i)
                .list();
    }

    /** Lets constraints speak at the end of the transaction: one's seats in two rounds may change places. */
    void deferConstraints() {
        jdbc.sql("set constraints seats.one_seat_in_a_round, seats.one_seat_in_an_offering deferred")
                .update();
    }

    /** Takes a free seat that nobody has locked. @param start the number to look from, so that people do not collide */
    boolean pick(Slot slot, HolderId holder, @Nullable Integer rank, boolean confirmed, int start) {
        return pick(PICK, slot, holder, rank, confirmed).param("start", start).update() == 1;
    }

    boolean pickWaiting(Slot slot, HolderId holder, @Nullable Integer rank, boolean confirmed) {
        return pick(PICK_WAITING, slot, holder, rank, confirmed).update() == 1;
    }

    private StatementSpec pick(String sql, Slot slot, HolderId holder, @Nullable Integer rank, boolean confirmed) {
        return jdbc.sql(sql)
                .param("state", confirmed ? "taken" : "held")
                .param("holder", holder.value())
                .param("rank", rank)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value());
    }

    /** Where a search may start; 1 for a slot without seats. */
    int highestNumber(Slot slot) {
        return jdbc.sql("""
                select coalesce(max(number), 1) from seats.seat
                where offering_id = :offering and round_id = :round
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .query(Integer.class)
                .single();
    }

    /** Free seats of every slot of the event, zeros included. */
    Map<Slot, Integer> left(EventId event) {
        var left = new HashMap<Slot, Integer>();
        jdbc.sql("""
                select offering_id, round_id, count(*) filter (where state = 'free') as free
                from seats.seat where event_id = :event group by offering_id, round_id
                """).param("event", event.value()).query(rs -> {
            left.put(slot(rs), rs.getInt("free"));
        });
        return left;
    }

    Map<HolderId, List<Seating.Seat>> ofHolders(Collection<HolderId> holders) {
        var seats = new HashMap<HolderId, List<Seating.Seat>>();
        jdbc.sql("""
                select holder_id, offering_id, round_id, rank from seats.seat
                where holder_id = any(:holders) and state in ('held', 'taken')
                """)
                .param("holders", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .query(rs -> {
                    seats.computeIfAbsent(holder(rs), h -> new ArrayList<>())
                            .add(new Seating.Seat(slot(rs), rs.getObject("rank", Integer.class)));
                });
        return seats;
    }

    void confirm(HolderId holder) {
        jdbc.sql("update seats.seat set state = 'taken' where holder_id = :holder and state = 'held'")
                .param("holder", holder.value())
                .update();
    }

    void rerank(HolderId holder, Slot slot, @Nullable Integer rank, boolean confirmed) {
        jdbc.sql("""
                update seats.seat set rank = :rank, state = :state
                where holder_id = :holder and offering_id = :offering and round_id = :round
                """)
                .param("rank", rank)
                .param("state", confirmed ? "taken" : "held")
                .param("holder", holder.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
    }

    boolean free(HolderId holder, Slot slot) {
        return jdbc.sql("""
                update seats.seat set state = 'free', holder_id = null, rank = null
                where holder_id = :holder and offering_id = :offering and round_id = :round
                """)
                        .param("holder", holder.value())
                        .param("offering", slot.offering().value())
                        .param("round", slot.round().value())
                        .update()
                > 0;
    }

    int countHeld() {
        return jdbc.sql("select count(*) from seats.seat where state = 'held'")
                .query(Integer.class)
                .single();
    }

    /** @return the slots they had seats in, held back by an offer or not */
    List<Slot> freeAll(Collection<HolderId> holders) {
        return jdbc.sql("""
                update seats.seat set state = 'free', holder_id = null, rank = null
                where holder_id = any(:holders) returning offering_id, round_id
                """)
                .param("holders", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .query((rs, i) -> slot(rs))
                .list();
    }

    static Slot slot(ResultSet rs) throws SQLException {
        return new Slot(
                new OfferingId(rs.getObject("offering_id", UUID.class)),
                new RoundId(rs.getObject("round_id", UUID.class)));
    }

    private static HolderId holder(ResultSet rs) throws SQLException {
        return new HolderId(rs.getObject("holder_id", UUID.class));
    }
}
