package foyer.seats;

import foyer.programme.SeatsLeft.Slot;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats beyond what the programme says, and whom the team asked because of them. */
@Repository
class SurplusStore {
    private final JdbcClient jdbc;

    SurplusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Free seats go first where there are more than the programme says. */
    void removeSurplus(Slot slot) {
        jdbc.sql("""
                delete from seats.seat where id in (
                    select id from seats.seat
                    where offering_id = :offering and round_id = :round and state = 'free'
                    order by number desc
                    limit greatest(0,
                        (select count(*) from seats.seat where offering_id = :offering and round_id = :round)
                        - coalesce((select capacity from programme.offering_round
                                    where offering_id = :offering and round_id = :round), 0))
                    for update)
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .update();
    }

    int notFree(Slot slot) {
        return jdbc.sql("""
                select count(*) from seats.seat
                where offering_id = :offering and round_id = :round and state <> 'free'
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .query(Integer.class)
                .single();
    }

    void keepReason(Slot slot, String reason, Instant at) {
        jdbc.sql("""
                insert into seats.overbooked (offering_id, round_id, reason, since)
                values (:offering, :round, :reason, :at)
                on conflict (offering_id, round_id) do update set reason = excluded.reason, since = excluded.since
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void asked(HolderId holder, Slot from) {
        jdbc.sql("""
                insert into seats.asked_to_move (holder_id, offering_id, round_id) values (:holder, :offering, :round)
                """)
                .param("holder", holder.value())
                .param("offering", from.offering().value())
                .param("round", from.round().value())
                .update();
    }

    Set<HolderId> askedFrom(Slot from) {
        return jdbc
                .sql("""
                select holder_id from seats.asked_to_move where offering_id = :offering and round_id = :round
                """)
                .param("offering", from.offering().value())
                .param("round", from.round().value())
                .query((rs, i) -> new HolderId(rs.getObject("holder_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
