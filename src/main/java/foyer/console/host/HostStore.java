package foyer.console.host;

import foyer.platform.i18n.Language;
import foyer.programme.EventId;
import foyer.programme.SpeakerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HostStore {
    private static final String SELECT =
            "select speaker_id, event_id, email, language, generation, sent_at from console.host ";

    private final JdbcClient jdbc;

    HostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Host> find(SpeakerId speaker) {
        return jdbc.sql(SELECT + "where speaker_id = :speaker")
                .param("speaker", speaker.value())
                .query((row, _) -> host(row))
                .optional();
    }

    /** One change of a host, or message of theirs, at a time. */
    Optional<Host> lock(SpeakerId speaker) {
        return jdbc.sql(SELECT + "where speaker_id = :speaker for update")
                .param("speaker", speaker.value())
                .query((row, _) -> host(row))
                .optional();
    }

    List<Host> of(EventId event) {
        return jdbc.sql(SELECT + "where event_id = :event")
                .param("event", event.value())
                .query((row, _) -> host(row))
                .list();
    }

    /** Another address ends the links that went to the former one. */
    void put(SpeakerId speaker, EventId event, String email, Language language) {
        jdbc.sql("""
                insert into console.host as h (speaker_id, event_id, email, language)
                values (:speaker, :event, :email, :language)
                on conflict (speaker_id) do update set
                    email = excluded.email,
                    language = excluded.language,
                    generation = h.generation + case when h.email = excluded.email then 0 else 1 end,
                    sent_at = case when h.email = excluded.email then h.sent_at end
                """)
                .param("speaker", speaker.value())
                .param("event", event.value())
                .param("email", email)
                .param("language", language.code())
                .update();
    }

    void sent(Host host, Instant at) {
        jdbc.sql("update console.host set generation = :generation, sent_at = :at where speaker_id = :speaker")
                .param("generation", host.generation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("speaker", host.speaker().value())
                .update();
    }

    void delete(SpeakerId speaker) {
        jdbc.sql("delete from console.host where speaker_id = :speaker")
                .param("speaker", speaker.value())
                .update();
    }

    private static Host host(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Host(
                new SpeakerId(row.getObject("speaker_id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                row.getString("email"),
                Language.ofCode(row.getString("language")).orElse(Language.DE),
                row.getInt("generation"),
                sent == null ? null : sent.toInstant());
    }
}
