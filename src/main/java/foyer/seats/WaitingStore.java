package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Waiting lists, one for each slot, in the order people came. */
@Repository
class WaitingStore {
    record Waiter(HolderId holder, int rank) {}

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who waits there already keeps their place. */
    void join(EventId event, HolderId holder, SeatOption option, Instant since, int lot, boolean active) {
        jdbc.sql("""
                insert into seats.waiting (holder_id, event_id, offering_id, round_id, rank, since, lot, active)
                values (:holder, :event, :offering, :round, :rank, :since, :lot, :active)
                on conflict (holder_id, offering_id, round_id)
                    do update set rank = excluded.rank, active = excluded.active
                """)
                .param("holder", holder.value())
                .param("event", event.value())
                .param("offering", option.slot().offering().value())
                .param("round", option.slot().round().value())
                .param("rank", option.rank())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("lot", lot)
                .param("active", active)
                .update();
    }

    void leave(HolderId holder, Slot slot) {
        jdbc.sql("""
                delete from seats.waiting
                where holder_id = :holder and offering_id = :offering and round_id = :round
                """)
                .param("holder", holder.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
    }

    int leaveAll(Collection<HolderId> holders) {
        return jdbc.sql("delete from seats.waiting where holder_id = any(:holders)")
                .param("holders", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .update();
    }

    /** After a move up: nobody waits for what they like less than their seat, or for an offering they have. */
    void leaveWhatIsNoBetter(HolderId holder, Slot slot, int rank) {
        jdbc.sql("""
                delete from seats.waiting
                where holder_id = :holder
                  and (offering_id = :offering or (round_id = :round and rank >= :rank))
                """)
                .param("holder", holder.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("rank", rank)
                .update();
    }

    boolean waitsAnywhere(HolderId holder) {
        return jdbc.sql("select exists (select from seats.waiting where holder_id = :holder)")
                .param("holder", holder.value())
                .query(Boolean.class)
                .single();
    }

    void activate(HolderId holder) {
        jdbc.sql("update seats.waiting set active = true where holder_id = :holder")
                .param("holder", holder.value())
                .update();
    }

    boolean aSeatIsFreeFor(HolderId holder) {
        return jdbc.sql("""
                select exists (
                    select from seats.waiting as w
                    join seats.seat as s using (offering_id, round_id)
                    where w.holder_id = :holder and s.state = 'free')
                """)
                .param("holder", holder.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Waiter> first(Slot slot) {
        return jdbc.sql("""
                select holder_id, rank from seats.waiting
                where offering_id = :offering and round_id = :round and active
                order by since, lot, holder_id limit 1
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .query((rs, i) -> new Waiter(new HolderId(rs.getObject("holder_id", UUID.class)), rs.getInt("rank")))
                .optional();
    }

    Map<HolderId, List<Seating.WaitingPlace>> ofHolders(Collection<HolderId> holders) {
        var places = new HashMap<HolderId, List<Seating.WaitingPlace>>();
        jdbc.sql("""
                select w.holder_id, w.offering_id, w.round_id, w.rank,
                    (select count(*) from seats.waiting as ahead
                     where ahead.offering_id = w.offering_id and ahead.round_id = w.round_id
                       and (ahead.since, ahead.lot, ahead.holder_id) <= (w.since, w.lot, w.holder_id)) as position
                from seats.waiting as w
                where w.holder_id = any(:holders)
                order by w.rank, w.round_id
                """)
                .param("holders", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .query(rs -> {
                    places.computeIfAbsent(new HolderId(rs.getObject("holder_id", UUID.class)), h -> new ArrayList<>())
                            .add(new Seating.WaitingPlace(slot(rs), rs.getInt("rank"), rs.getInt("position")));
                });
        return places;
    }

    private static Slot slot(ResultSet rs) throws SQLException {
        return new Slot(
                new OfferingId(rs.getObject("offering_id", UUID.class)),
                new RoundId(rs.getObject("round_id", UUID.class)));
    }
}
