package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Seat rows. Every change of a seat's state is a statement here. */
@Repository
class SeatStore {
    /**
     * Takes a seat, or two for a pair, or none. The lock is what keeps two people from getting one seat: see the control in
     * SeatRushTest.
     */
    static final String PICK = """
            with free as materialized (
                select id, number from seats.seat
                where offering_id = :offering and round_id = :round and state = 'free'
                order by number < :start, number
                limit :seats
                for update skip locked),
            chosen as (
                select id, row_number() over (order by number) = 1 as first, count(*) over () as found from free)
            update seats.seat set state = :state, rank = :rank,
                holder_id = case when first then cast(:holder as uuid) else cast(:companion as uuid) end,
                beside_id = case when first then cast(:companion as uuid) else cast(:holder as uuid) end
            from chosen where chosen.id = seat.id and found = :seats
            """;

    /**
     * Waits for what others have locked. Always in the order of the numbers: while waiting, a transaction keeps the rows it
     * found taken, so two that went through them in different orders could wait for each other.
     */
    private static final String PICK_WAITING =
            PICK.replace("number < :start, number", "number").replace("for update skip locked", "for update");

    /**
     * Locks the rows of holders and of those beside them in the order in which everybody waits: rounds of the day, numbers of
     * seats. An update alone would lock them as it comes across them.
     */
    private static final String THEIRS = """
            with theirs as materialized (
                select s.id from seats.seat as s join programme.round as r on r.id = s.round_id
                where s.holder_id = any(:holders) or s.beside_id = any(:holders)
                order by r.number, s.number
                for update of s)
            """;

    private final JdbcClient jdbc;
    private final SeatLocks locks;

    SeatStore(JdbcClient jdbc, SeatLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /** For what concerns the whole event; who changes less locks less, see {@link SeatLocks}. */
    void lockExclusively(EventId event) {
        locks.whole(event);
    }

    /** For who gives seats back: they and their slots, before any row. */
    void lockToChange(EventId event, Collection<HolderId> holders) {
        locks.change(event, holders, () -> slotsOf(holders), List.of());
    }

    /** For who gives seats back and may get others, or places. */
    void lockToChange(EventId event, HolderId holder, Collection<Slot> joined) {
        locks.change(event, Set.of(holder), () -> slotsOf(Set.of(holder)), joined);
    }

    /** For who frees a seat in the middle of a chain. */
    void lockToMove(EventId event, Slot slot) {
        locks.move(event, slot);
    }

    /** Lets constraints speak at the end of the transaction: one's seats in two rounds may change places. */
    void deferConstraints() {
        jdbc.sql("set constraints seats.one_seat_in_a_round, seats.one_seat_in_an_offering deferred")
                .update();
    }

    /**
     * Takes free seats that nobody has locked, as many as the party needs, or none.
     *
     * @param start the number to look from, so that people do not collide
     */
    boolean pick(Slot slot, Party party, @Nullable Integer rank, boolean confirmed, int start) {
        return pick(PICK, slot, party, rank, confirmed).param("start", start).update() > 0;
    }

    boolean pickWaiting(Slot slot, Party party, @Nullable Integer rank, boolean confirmed) {
        return pick(PICK_WAITING, slot, party, rank, confirmed).update() > 0;
    }

    private StatementSpec pick(String sql, Slot slot, Party party, @Nullable Integer rank, boolean confirmed) {
        return jdbc.sql(sql)
                .param("state", confirmed ? "taken" : "held")
                .param("seats", party.seats())
                .param("holder", party.holder().value())
                .param("companion", id(party.companion()))
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

    int free(Slot slot) {
        return jdbc.sql("""
                select count(*) from seats.seat
                where offering_id = :offering and round_id = :round and state = 'free'
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .query(Integer.class)
                .single();
    }

    List<Seating.Seat> of(HolderId holder) {
        return ofHolders(Set.of(holder)).getOrDefault(holder, List.of());
    }

    Map<HolderId, List<Seating.Seat>> ofHolders(Collection<HolderId> holders) {
        var seats = new HashMap<HolderId, List<Seating.Seat>>();
        jdbc.sql("""
                select holder_id, offering_id, round_id, rank from seats.seat
                where holder_id = any(:holders) and state in ('held', 'taken')
                """).param("holders", values(holders)).query(rs -> {
            seats.computeIfAbsent(holder(rs), h -> new ArrayList<>())
                    .add(new Seating.Seat(slot(rs), rs.getObject("rank", Integer.class)));
        });
        return seats;
    }

    List<SeatsInOffering.Occupied> inOffering(OfferingId offering) {
        return jdbc.sql("""
                select round_id, holder_id, state from seats.seat
                where offering_id = :offering and state in ('held', 'taken')
                """)
                .param("offering", offering.value())
                .query((rs, i) -> new SeatsInOffering.Occupied(
                        new RoundId(rs.getObject("round_id", UUID.class)),
                        holder(rs),
                        rs.getString("state").equals("taken")))
                .list();
    }

    /** Where they have seats, whatever state these are in. */
    List<Slot> slotsOf(Collection<HolderId> holders) {
        return jdbc.sql("""
                select distinct offering_id, round_id from seats.seat
                where holder_id = any(:holders) or beside_id = any(:holders)
                """)
                .param("holders", values(holders))
                .query((rs, i) -> slot(rs))
                .list();
    }

    /** The holder's seats, and those of whoever sits beside them. */
    void confirm(HolderId holder) {
        jdbc.sql(THEIRS + """
                update seats.seat set state = 'taken' from theirs
                where theirs.id = seat.id and state = 'held'
                """).param("holders", values(Set.of(holder))).update();
    }

    void rerank(HolderId holder, Slot slot, @Nullable Integer rank, boolean confirmed) {
        jdbc.sql(THEIRS + """
                update seats.seat set rank = :rank, state = :state from theirs
                where theirs.id = seat.id and offering_id = :offering and round_id = :round
                """)
                .param("rank", rank)
                .param("state", confirmed ? "taken" : "held")
                .param("holders", values(Set.of(holder)))
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
    }

    /** Frees the holder's seat there, and that of whoever sits beside them. @return the slot, once a seat freed */
    List<Slot> free(HolderId holder, Slot slot) {
        int freed = jdbc.sql(THEIRS + """
                update seats.seat set state = 'free', holder_id = null, beside_id = null, rank = null from theirs
                where theirs.id = seat.id and offering_id = :offering and round_id = :round
                """)
                .param("holders", values(Set.of(holder)))
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
        return Collections.nCopies(freed, slot);
    }

    /** Frees all seats beside the holder's; theirs stay. @return the slots of the seats freed */
    List<Slot> freeBeside(HolderId holder) {
        var freed = jdbc.sql(THEIRS + """
                update seats.seat set state = 'free', holder_id = null, beside_id = null, rank = null from theirs
                where theirs.id = seat.id and beside_id = :holder returning offering_id, round_id
                """)
                .param("holders", values(Set.of(holder)))
                .param("holder", holder.value())
                .query((rs, i) -> slot(rs))
                .list();
        seatBeside(holder, null);
        return freed;
    }

    /** Says who is to sit beside the holder in all of their seats; an offer is for as many as it was made for. */
    void seatBeside(HolderId holder, @Nullable HolderId companion) {
        jdbc.sql(THEIRS + """
                update seats.seat set beside_id = cast(:companion as uuid) from theirs
                where theirs.id = seat.id and holder_id = :holder and state <> 'offered'
                """)
                .param("companion", id(companion))
                .param("holders", values(Set.of(holder)))
                .param("holder", holder.value())
                .update();
    }

    int countHeld() {
        return jdbc.sql("select count(*) from seats.seat where state = 'held'")
                .query(Integer.class)
                .single();
    }

    /** With the seats beside theirs. @return a slot for each seat freed, held back by an offer or not */
    List<Slot> freeAll(Collection<HolderId> holders) {
        return jdbc.sql(THEIRS + """
                update seats.seat set state = 'free', holder_id = null, beside_id = null, rank = null from theirs
                where theirs.id = seat.id returning offering_id, round_id
                """)
                .param("holders", values(holders))
                .query((rs, i) -> slot(rs))
                .list();
    }

    private static UUID[] values(Collection<HolderId> holders) {
        return holders.stream().map(HolderId::value).toArray(UUID[]::new);
    }

    static @Nullable UUID id(@Nullable HolderId holder) {
        return holder == null ? null : holder.value();
    }

    static @Nullable HolderId holder(@Nullable UUID id) {
        return id == null ? null : new HolderId(id);
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
