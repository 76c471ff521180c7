package foyer.programme.release;

import static java.util.stream.Collectors.toMap;

import foyer.programme.EventId;
import foyer.programme.Level;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.OfferingKind;
import foyer.programme.Room;
import foyer.programme.RoundId;
import foyer.programme.Speaker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Stations and forums, their hosts, and their seats by round. */
@Component
class OfferingStore {
    private final JdbcClient jdbc;

    OfferingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Offering> read(EventId event, Map<UUID, Room> rooms, Map<UUID, Speaker> people) {
        var hosts = hosts(event, people);
        var slots = slots(event);
        return jdbc.sql("""
                        select * from programme.offering
                        where event_id = :event and not withdrawn
                        order by position
                        """)
                .param("event", event.value())
                .query((row, n) -> offering(row, rooms, hosts, slots))
                .list();
    }

    void write(EventId event, List<Offering> offerings) {
        for (int position = 0; position < offerings.size(); position++) {
            var offering = offerings.get(position);
            jdbc.sql("""
                            insert into programme.offering (id, event_id, key, position, kind, number, level, track,
                                title, summary, description, room_id, starts_from, material, tools, language)
                            values (:id, :event, :key, :position, :kind, :number, :level, :track, :title::jsonb,
                                :summary::jsonb, :description::jsonb, :room, :startsFrom, :material::jsonb, :tools::jsonb,
                                :language)
                            on conflict (id) do update set (position, kind, number, level, track, title, summary,
                                description, room_id, starts_from, material, tools, language, withdrawn)
                              = (excluded.position, excluded.kind, excluded.number, excluded.level, excluded.track,
                                excluded.title, excluded.summary, excluded.description, excluded.room_id,
                                excluded.starts_from, excluded.material, excluded.tools,
                                excluded.language, false)
                            """)
                    .param("id", offering.id().value())
                    .param("event", event.value())
                    .param("key", offering.key())
                    .param("position", position)
                    .param("kind", offering.kind().code())
                    .param("number", offering.number())
                    .param(
                            "level",
                            offering.level() == null ? null : offering.level().code())
                    .param("track", offering.track())
                    .param("title", Rows.json(offering.title()))
                    .param("summary", Rows.json(offering.summary()))
                    .param("description", Rows.json(offering.description()))
                    .param(
                            "room",
                            offering.room() == null
                                    ? null
                                    : offering.room().id().value(),
                            Types.OTHER)
                    .param("startsFrom", offering.startsFrom())
                    .param("material", Rows.json(offering.material()))
                    .param("tools", Rows.json(offering.tools()))
                    .param(
                            "language",
                            offering.language() == null
                                    ? null
                                    : offering.language().code(),
                            Types.VARCHAR)
                    .update();
            writeHosts(offering);
            writeSlots(offering);
        }
    }

    /** The others are withdrawn and keep their ids; their seats are gone from the views. */
    void keepOnly(EventId event, List<Offering> offerings) {
        jdbc.sql("update programme.offering set withdrawn = true where event_id = :event and not (id = any (:kept))")
                .param("event", event.value())
                .param("kept", offerings.stream().map(o -> o.id().value()).toArray(UUID[]::new), Types.ARRAY)
                .update();
        jdbc.sql("""
                        update programme.offering set room_id = null, track = null, starts_from = null
                        where event_id = :event and withdrawn
                        """).param("event", event.value()).update();
        jdbc.sql("""
                        delete from programme.offering_host h using programme.offering o
                        where o.id = h.offering_id and o.event_id = :event and o.withdrawn
                        """).param("event", event.value()).update();
    }

    private Map<UUID, List<Speaker>> hosts(EventId event, Map<UUID, Speaker> people) {
        return Rows.grouped(
                jdbc.sql("""
                                select h.offering_id as owner, h.person_id
                                from programme.offering_host h join programme.offering o on o.id = h.offering_id
                                where o.event_id = :event
                                order by h.position
                                """).param("event", event.value()), row -> Rows.known(people, Rows.id(row, "person_id")));
    }

    private Map<UUID, List<Slot>> slots(EventId event) {
        return Rows.grouped(
                jdbc.sql("""
                                select v.offering_id as owner, v.round_id, v.capacity,
                                    coalesce(v.minimum, 0) as minimum, n.since is null as held
                                from programme.v_offering_round as v
                                    left join programme.not_held as n using (offering_id, round_id)
                                where v.event_id = :event
                                """).param("event", event.value()),
                row -> new Slot(
                        new RoundId(Rows.id(row, "round_id")),
                        row.getInt("capacity"),
                        row.getInt("minimum"),
                        row.getBoolean("held")));
    }

    private void writeHosts(Offering offering) {
        jdbc.sql("delete from programme.offering_host where offering_id = :id")
                .param("id", offering.id().value())
                .update();
        for (int position = 0; position < offering.hosts().size(); position++) {
            jdbc.sql("""
                            insert into programme.offering_host (offering_id, position, person_id)
                            values (:offering, :position, :person)
                            """)
                    .param("offering", offering.id().value())
                    .param("position", position)
                    .param("person", offering.hosts().get(position).id().value())
                    .update();
        }
    }

    private void writeSlots(Offering offering) {
        jdbc.sql("delete from programme.offering_round where offering_id = :id")
                .param("id", offering.id().value())
                .update();
        offering.capacity()
                .forEach((round, capacity) -> jdbc.sql("""
                        insert into programme.offering_round (offering_id, round_id, capacity, minimum)
                        values (:offering, :round, :capacity, :minimum)
                        """)
                        .param("offering", offering.id().value())
                        .param("round", round.value())
                        .param("capacity", capacity)
                        .param("minimum", offering.minimum().get(round), Types.INTEGER)
                        .update());
    }

    private static Offering offering(
            ResultSet row, Map<UUID, Room> rooms, Map<UUID, List<Speaker>> hosts, Map<UUID, List<Slot>> slots)
            throws SQLException {
        var id = Rows.id(row, "id");
        var own = slots.getOrDefault(id, List.of());
        return new Offering(
                new OfferingId(id),
                row.getString("key"),
                Rows.coded(OfferingKind.values(), OfferingKind::code, row.getString("kind")),
                row.getString("number"),
                level(row.getString("level")),
                row.getString("track"),
                Rows.text(row, "title"),
                Rows.text(row, "summary"),
                Rows.text(row, "description"),
                hosts.getOrDefault(id, List.of()),
                Rows.knownOrNull(rooms, Rows.id(row, "room_id")),
                own.stream().filter(Slot::held).collect(toMap(Slot::round, Slot::capacity)),
                own.stream().filter(slot -> !slot.held).collect(toMap(Slot::round, Slot::capacity)),
                own.stream().filter(slot -> slot.minimum > 0).collect(toMap(Slot::round, Slot::minimum)),
                row.getString("starts_from"),
                Rows.textOrNull(row, "material"),
                Rows.list(row, "tools", new TypeReference<List<Offering.Tool>>() {}),
                Rows.spoken(row));
    }

    private static @Nullable Level level(@Nullable String code) {
        return code == null ? null : Rows.coded(Level.values(), Level::code, code);
    }

    private record Slot(RoundId round, int capacity, int minimum, boolean held) {}
}
