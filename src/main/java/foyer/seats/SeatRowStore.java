package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many seat rows there are: they come and go with the programme's capacities. */
@Repository
class SeatRowStore {
    private final JdbcClient jdbc;

    SeatRowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seats that people have, locked, with their slots and numbers of those not free. */
    Map<Slot, Integer> lockAndCountHeld(EventId event) {
        var held = new HashMap<Slot, Integer>();
        jdbc.sql("select offering_id, round_id, state from seats.seat where event_id = :event for update")
                .param("event", event.value())
                .query(rs -> {
                    held.merge(SeatStore.slot(rs), "free".equals(rs.getString("state")) ? 0 : 1, Integer::sum);
                });
        return held;
    }

    Map<Slot, Integer> rows(EventId event) {
        var rows = new HashMap<Slot, Integer>();
        jdbc.sql("""
                select offering_id, round_id, count(*) as rows from seats.seat
                where event_id = :event group by offering_id, round_id
                """).param("event", event.value()).query(rs -> {
            rows.put(SeatStore.slot(rs), rs.getInt("rows"));
        });
        return rows;
    }

    void add(EventId event, Slot slot, int seats) {
        jdbc.sql("""
                insert into seats.seat (event_id, offering_id, round_id, number)
                select :event, :offering, :round, step + (
                    select coalesce(max(number), 0) from seats.seat
                    where offering_id = :offering and round_id = :round)
                from generate_series(1, :seats) as step
                """)
                .param("event", event.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("seats", seats)
                .update();
    }

    /** Takes free seats away, the highest numbers first. */
    int removeFree(Slot slot, int seats) {
        return jdbc.sql("""
                delete from seats.seat where id in (
                    select id from seats.seat
                    where offering_id = :offering and round_id = :round and state = 'free'
                    order by number desc limit :seats for update)
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("seats", seats)
                .update();
    }
}
