package foyer.seats;

import foyer.programme.RoundId;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats that change hands without being free in between. */
@Repository
class SwapStore {
    private final JdbcClient jdbc;

    SwapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows are locked in the order in which everybody waits. @param hands who has a seat now, and who has it afterwards */
    int change(RoundId round, Map<HolderId, HolderId> hands) {
        var from = hands.keySet().stream().map(HolderId::value).toArray(UUID[]::new);
        var to = hands.values().stream().map(HolderId::value).toArray(UUID[]::new);
        return jdbc.sql("""
                with hands as materialized (select was, will from unnest(:from, :to) as h (was, will)),
                theirs as materialized (
                    select id from seats.seat where round_id = :round and seated_id = any(:from)
                    order by number for update)
                update seats.seat as s set state = 'taken', rank = null,
                    holder_id = (select will from hands where was = s.holder_id),
                    beside_id = (select will from hands where was = s.beside_id)
                from theirs where theirs.id = s.id
                """)
                .param("from", from)
                .param("to", to)
                .param("round", round.value())
                .update();
    }
}
