package foyer.programme.release;

import foyer.platform.i18n.Language;
import foyer.programme.ChangeRules;
import foyer.programme.Event;
import foyer.programme.EventId;
import foyer.programme.LateRules;
import foyer.programme.OtherForms;
import foyer.programme.RegistrationRules;
import foyer.programme.RetentionDays;
import foyer.programme.Speaker;
import foyer.programme.SpeakerId;
import foyer.programme.Venue;
import foyer.programme.eventfile.KnownIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events and their rules of registration. */
@Component
class EventStore {
    private static final String EVENT = """
            select e.*, p.key as p_key, p.name as p_name, p.team as p_team, p.role as p_role, p.place as p_place
            from programme.event e left join programme.person p on p.id = e.moderation
            """;

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Event> all() {
        return jdbc.sql(EVENT + " order by e.date desc, e.slug")
                .query((row, n) -> event(row))
                .list();
    }

    Optional<Event> read(EventId id) {
        return jdbc.sql(EVENT + " where e.id = :id")
                .param("id", id.value())
                .query((row, n) -> event(row))
                .optional();
    }

    Optional<Release> release(String slug) {
        return jdbc.sql("select id, release from programme.event where slug = :slug")
                .param("slug", slug)
                .query((row, n) -> new Release(new EventId(Rows.id(row, "id")), row.getInt("release")))
                .optional();
    }

    Optional<Release> release(EventId id) {
        return jdbc.sql("select id, release from programme.event where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Release(id, row.getInt("release")))
                .optional();
    }

    /** Holds every other import back until this transaction ends. */
    void lockImports() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('programme.import'))").query(row -> {});
    }

    void nextRelease(EventId id) {
        jdbc.sql("update programme.event set release = release + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Which ids the keys of this event have, withdrawn ones among them; all fresh for an event that is new. */
    KnownIds knownIds(String slug) {
        var release = release(slug).orElseGet(() -> new Release(new EventId(freshId()), 0));
        var byPart = new HashMap<String, Map<String, UUID>>();
        jdbc.sql("""
                        select 'room' as part, key, id from programme.room where event_id = :event
                        union all select 'person', key, id from programme.person where event_id = :event
                        union all select 'round', key, id from programme.round where event_id = :event
                        union all select 'session', key, id from programme.session where event_id = :event
                        union all select 'offering', key, id from programme.offering where event_id = :event
                        """).param("event", release.event().value()).query(row -> {
            byPart.computeIfAbsent(row.getString("part"), part -> new HashMap<>())
                    .put(row.getString("key"), Rows.id(row, "id"));
        });
        return new KnownIds(release.event(), release.number(), byPart, this::freshId);
    }

    void write(Event event) {
        var rules = event.registration();
        jdbc.sql("""
                        insert into programme.event (id, slug, release, title, claim, date, zone, language, organiser,
                            contact, access, poster_alt, venue, moderation, opens, wishes_until, closes,
                            maximum_wishes, hold_hours, rush_hold_hours, rush_per_hour, retention_days, retention, other_forms,
                            late, changes, lottery_minutes)
                        values (:id, :slug, :release, :title::jsonb, :claim::jsonb, :date, :zone, :language,
                            :organiser, :contact, :access::jsonb, :poster::jsonb, :venue::jsonb, :moderation, :opens,
                            :wishesUntil, :closes, :wishes, :hold, :rushHold, :rush, :days, :retention::jsonb, :forms::jsonb,
                            :late::jsonb, :changes::jsonb, :lottery)
                        on conflict (id) do update set (slug, release, title, claim, date, zone, language, organiser,
                            contact, access, poster_alt, venue, moderation, opens, wishes_until, closes,
                            maximum_wishes, hold_hours, rush_hold_hours, rush_per_hour, retention_days, retention,
                            other_forms, late, changes, lottery_minutes)
                          = (excluded.slug, excluded.release, excluded.title, excluded.claim, excluded.date,
                            excluded.zone, excluded.language, excluded.organiser, excluded.contact, excluded.access,
                            excluded.poster_alt, excluded.venue, excluded.moderation, excluded.opens,
                            excluded.wishes_until, excluded.closes, excluded.maximum_wishes, excluded.hold_hours,
                            excluded.rush_hold_hours, excluded.rush_per_hour, excluded.retention_days, excluded.retention,
                            excluded.other_forms, excluded.late, excluded.changes, excluded.lottery_minutes)
                        """)
                .param("id", event.id().value())
                .param("slug", event.slug())
                .param("release", event.release())
                .param("title", Rows.json(event.title()))
                .param("claim", Rows.json(event.claim()))
                .param("date", event.date())
                .param("zone", event.zone().getId())
                .param("language", event.language().code())
                .param("organiser", event.organiser())
                .param("contact", event.contact())
                .param("access", Rows.json(event.access()))
                .param("poster", Rows.json(event.posterAlt()))
                .param("venue", Rows.json(event.venue()))
                .param(
                        "moderation",
                        event.moderation() == null
                                ? null
                                : event.moderation().id().value(),
                        Types.OTHER)
                .param("opens", Rows.column(rules.opens()))
                .param("wishesUntil", Rows.column(rules.wishesUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closes", Rows.column(rules.closes()))
                .param("wishes", rules.maximumWishes())
                .param("hold", rules.hold().toHours())
                .param("rushHold", rules.rushHold().toHours())
                .param("rush", rules.rushPerHour())
                .param("lottery", rules.lotteryMinutes())
                .param("days", rules.retention().registrations())
                .param("retention", Rows.json(rules.retention()))
                .param("late", Rows.json(rules.late()))
                .param("forms", Rows.json(event.otherForms()))
                .param("changes", Rows.json(rules.changes()))
                .update();
    }

    private UUID freshId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                new EventId(Rows.id(row, "id")),
                row.getString("slug"),
                row.getInt("release"),
                Rows.text(row, "title"),
                Rows.text(row, "claim"),
                row.getObject("date", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                Rows.coded(Language.values(), Language::code, row.getString("language")),
                row.getString("organiser"),
                row.getString("contact"),
                Rows.textOrNull(row, "access"),
                Objects.requireNonNull(Rows.json(row, "venue", Venue.class)),
                moderation(row),
                Rows.textOrNull(row, "poster_alt"),
                rules(row),
                Objects.requireNonNull(Rows.json(row, "other_forms", OtherForms.class)));
    }

    private static @Nullable Speaker moderation(ResultSet row) throws SQLException {
        return row.getString("p_key") == null
                ? null
                : new Speaker(
                        new SpeakerId(Rows.id(row, "moderation")),
                        row.getString("p_key"),
                        row.getString("p_name"),
                        row.getBoolean("p_team"),
                        Rows.textOrNull(row, "p_role"),
                        row.getString("p_place"));
    }

    private static RegistrationRules rules(ResultSet row) throws SQLException {
        return new RegistrationRules(
                Rows.instant(row, "opens"),
                Rows.instantOrNull(row, "wishes_until"),
                Rows.instant(row, "closes"),
                row.getInt("maximum_wishes"),
                Duration.ofHours(row.getInt("hold_hours")),
                Duration.ofHours(row.getInt("rush_hold_hours")),
                row.getInt("rush_per_hour"),
                row.getInt("lottery_minutes"),
                retention(row),
                Objects.requireNonNullElse(Rows.json(row, "late", LateRules.class), LateRules.USUAL),
                Objects.requireNonNullElse(Rows.json(row, "changes", ChangeRules.class), ChangeRules.USUAL));
    }

    private static RetentionDays retention(ResultSet row) throws SQLException {
        var each = Rows.json(row, "retention", RetentionDays.class);
        return each == null ? RetentionDays.usual(row.getInt("retention_days")) : each;
    }

    record Release(EventId event, int number) {}

    void writeFile(EventId event, byte[] content) {
        jdbc.sql("""
                        insert into programme.event_file (event_id, content) values (:event, :content)
                        on conflict (event_id) do update set content = excluded.content
                        """).param("event", event.value()).param("content", content).update();
    }

    Optional<byte[]> readFile(EventId event) {
        return jdbc.sql("select content from programme.event_file where event_id = :event")
                .param("event", event.value())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }
}
