package foyer.console.registrations;

import foyer.programme.EventId;
import foyer.registration.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what other modules publish as views. */
@Repository
class RegistrationListStore {
    /** @param total of all pages together */
    record Row(UUID id, String name, @Nullable String email, Status status, Instant createdAt, int total) {}

    /** What a ticket code is made from. */
    record TicketParts(UUID id, int generation) {}

    private final JdbcClient jdbc;

    RegistrationListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, as a dictionary sorts them. What was typed is compared as it is: % and _ are letters like others. */
    List<Row> find(RegistrationQuery query) {
        return jdbc.sql("""
                select r.id, p.name, p.email, r.status, r.created_at, count(*) over () as total
                from registration.v_registration as r join people.v_person_card as p on p.id = r.person_id
                where r.event_id = :event
                  and (:status::text is null or r.status = :status)
                  and (:only::uuid[] is null or r.id = any(:only))
                  and (:offering::uuid is null or exists (
                    select from seats.v_seat as s
                     where s.holder_id = r.id and s.offering_id = :offering and s.state in ('held', 'taken')))
                  and not exists (
                    select from unnest(:words::text[]) as word
                    where strpos(
                      lower(normalize(concat_ws(' ', p.name, p.email, p.organisation)) collate "de-x-icu"),
                      lower(word collate "de-x-icu")) = 0)
                order by p.name collate "de-x-icu", r.created_at, r.id
                limit :most offset :after
                """)
                .param("event", query.event().value())
                .param("status", query.status() == null ? null : query.status().code())
                .param("only", query.only() == null ? null : query.only().toArray(UUID[]::new))
                .param(
                        "offering",
                        query.offering() == null ? null : query.offering().value())
                .param("words", query.words().toArray(String[]::new))
                .param("most", RegistrationQuery.PER_PAGE)
                .param("after", (query.page() - 1) * RegistrationQuery.PER_PAGE)
                .query((row, _) -> row(row))
                .list();
    }

    List<TicketParts> ticketsOf(EventId event) {
        return jdbc.sql("select id, generation from registration.v_registration where event_id = :event")
                .param("event", event.value())
                .query((row, _) -> new TicketParts(row.getObject("id", UUID.class), row.getInt("generation")))
                .list();
    }

    Map<Status, Integer> count(EventId event) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        jdbc.sql("select status, count(*) from registration.v_registration where event_id = :event group by status")
                .param("event", event.value())
                .query(row -> {
                    counts.put(status(row.getString("status")), row.getInt("count"));
                });
        return counts;
    }

    /** When it was cancelled, replaced or lapsed; null while it was not. */
    @Nullable
    Instant endedAt(UUID registration) {
        return jdbc.sql("select ended_at from registration.v_registration where id = :id and ended_at is not null")
                .param("id", registration)
                .query((row, _) ->
                        row.getObject("ended_at", OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                status(row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("total"));
    }

    private static Status status(String code) {
        return Arrays.stream(Status.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no status " + code));
    }
}
