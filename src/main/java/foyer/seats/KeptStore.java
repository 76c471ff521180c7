package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats that people said they keep. */
@Repository
class KeptStore {
    private final JdbcClient jdbc;

    KeptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EventId event, HolderId holder, Slot slot) {
        jdbc.sql("""
                insert into seats.kept (holder_id, event_id, offering_id, round_id)
                values (:holder, :event, :offering, :round)
                on conflict (holder_id, round_id) do update set offering_id = excluded.offering_id
                """)
                .param("holder", holder.value())
                .param("event", event.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
    }

    boolean letGo(HolderId holder, RoundId round) {
        return jdbc.sql("delete from seats.kept where holder_id = :holder and round_id = :round")
                        .param("holder", holder.value())
                        .param("round", round.value())
                        .update()
                > 0;
    }

    /** Whoever left a seat they kept, and gets it again one day, has not said that they keep it. */
    void forgetLeft(HolderId holder) {
        jdbc.sql("""
                delete from seats.kept as k
                where k.holder_id = :holder and not exists (select from seats.seat as s
                    where s.seated_id = k.holder_id and s.offering_id = k.offering_id and s.round_id = k.round_id)
                """).param("holder", holder.value()).update();
    }

    /** That they keep seats, and that the team asked them to leave some. */
    void forget(Collection<HolderId> holders) {
        jdbc.sql("""
                with asked as (delete from seats.asked_to_move where holder_id = any(:holders))
                delete from seats.kept where holder_id = any(:holders)
                """)
                .param("holders", holders.stream().map(HolderId::value).toArray(UUID[]::new))
                .update();
    }

    /** Of the seats they have now. */
    List<Slot> of(HolderId holder) {
        return jdbc.sql("""
                select k.offering_id, k.round_id from seats.kept as k
                where k.holder_id = :holder and exists (select from seats.seat as s
                    where s.seated_id = k.holder_id and s.offering_id = k.offering_id and s.round_id = k.round_id)
                """)
                .param("holder", holder.value())
                .query((rs, i) -> new Slot(
                        new OfferingId(rs.getObject("offering_id", UUID.class)),
                        new RoundId(rs.getObject("round_id", UUID.class))))
                .list();
    }
}
