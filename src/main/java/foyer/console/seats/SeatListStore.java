package foyer.console.seats;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what other modules publish as views. */
@Repository
class SeatListStore {
    /**
     * Somebody in a seat.
     *
     * @param registration their own, or the one of the person they come along with
     * @param name of the registered person
     * @param companion true for somebody who comes along
     * @param companionName theirs; null where they gave none
     */
    record Sitting(
            Slot slot,
            UUID registration,
            String name,
            boolean companion,
            @Nullable String companionName,
            boolean confirmed) {}

    /** @param active false until the person has confirmed: nobody moves up before */
    record Waiting(UUID registration, String name, int position, boolean active) {}

    private final JdbcClient jdbc;

    SeatListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who sits somewhere, by name as a dictionary sorts them; companions right after their person. */
    List<Sitting> sitting(EventId event) {
        return jdbc.sql("""
                select s.offering_id, s.round_id, s.state, r.id as registration_id, p.name,
                  c.holder_id is not null as companion, c.name as companion_name
                from seats.v_seat as s
                left join registration.v_companion as c on c.holder_id = s.holder_id
                join registration.v_registration as r on r.id = coalesce(c.registration_id, s.holder_id)
                join people.v_person_card as p on p.id = r.person_id
                where s.event_id = :event and s.state in ('held', 'taken')
                order by p.name collate "de-x-icu", r.id, companion
                """)
                .param("event", event.value())
                .query((row, _) -> new Sitting(
                        slot(row),
                        row.getObject("registration_id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("companion"),
                        row.getString("companion_name"),
                        row.getString("state").equals("taken")))
                .list();
    }

    /** In the order they move up. */
    List<Waiting> waiting(Slot slot) {
        return jdbc.sql("""
                select r.id as registration_id, p.name, w.position, w.active
                from seats.v_waiting as w
                join registration.v_registration as r on r.id = w.holder_id
                join people.v_person_card as p on p.id = r.person_id
                where w.offering_id = :offering and w.round_id = :round
                order by w.position
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .query((row, _) -> new Waiting(
                        row.getObject("registration_id", UUID.class),
                        row.getString("name"),
                        row.getInt("position"),
                        row.getBoolean("active")))
                .list();
    }

    /** @param offered to somebody who waits and has not answered */
    record Numbers(int held, int taken, int offered) {
        static final Numbers NONE = new Numbers(0, 0, 0);
    }

    Map<Slot, Numbers> numbers(EventId event) {
        var numbers = new HashMap<Slot, Numbers>();
        jdbc.sql("""
                select offering_id, round_id, count(*) filter (where state = 'held') as held,
                  count(*) filter (where state = 'taken') as taken, count(*) filter (where state = 'offered') as offered
                from seats.v_seat where event_id = :event group by offering_id, round_id
                """).param("event", event.value()).query(row -> {
            numbers.put(slot(row), new Numbers(row.getInt("held"), row.getInt("taken"), row.getInt("offered")));
        });
        return numbers;
    }

    /** In the team's own words. */
    Optional<String> whyOver(Slot slot) {
        return jdbc.sql("select reason from seats.v_overbooked where offering_id = :offering and round_id = :round")
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .query((row, _) -> row.getString("reason"))
                .optional();
    }

    Map<Slot, Integer> waiting(EventId event) {
        var waiting = new HashMap<Slot, Integer>();
        jdbc.sql("""
                select offering_id, round_id, count(*) as waiting
                from seats.v_waiting where event_id = :event group by offering_id, round_id
                """).param("event", event.value()).query(row -> {
            waiting.put(slot(row), row.getInt("waiting"));
        });
        return waiting;
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(
                new OfferingId(row.getObject("offering_id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)));
    }
}
