package foyer.console.host;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SpeakerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MessageStore {
    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param round null: all rounds */
    record Message(
            EventId event,
            OfferingId offering,
            @Nullable RoundId round,
            SpeakerId speaker,
            String text,
            int recipients,
            Instant sentAt) {}

    /** @return false when the same text went to the same people before */
    boolean insert(Message message, String fingerprint) {
        return jdbc.sql("""
                insert into console.message
                    (event_id, offering_id, round_id, speaker_id, fingerprint, text, recipients, sent_at)
                values (:event, :offering, :round, :speaker, :fingerprint, :text, :recipients, :at)
                on conflict on constraint message_once do nothing
                """)
                        .param("event", message.event().value())
                        .param("offering", message.offering().value())
                        .param(
                                "round",
                                message.round() == null ? null : message.round().value())
                        .param("speaker", message.speaker().value())
                        .param("fingerprint", fingerprint)
                        .param("text", message.text())
                        .param("recipients", message.recipients())
                        .param("at", message.sentAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean isSent(OfferingId offering, SpeakerId speaker, String fingerprint) {
        return jdbc.sql("""
                select exists (
                    select from console.message
                    where offering_id = :offering and speaker_id = :speaker and fingerprint = :fingerprint)
                """)
                .param("offering", offering.value())
                .param("speaker", speaker.value())
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }

    int countSince(SpeakerId speaker, Instant since) {
        return jdbc.sql("select count(*) from console.message where speaker_id = :speaker and sent_at > :since")
                .param("speaker", speaker.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Newest first, of all who lead the offering. */
    List<Message> sentTo(OfferingId offering) {
        return jdbc.sql("""
                select event_id, offering_id, round_id, speaker_id, text, recipients, sent_at
                from console.message where offering_id = :offering order by sent_at desc, id
                """)
                .param("offering", offering.value())
                .query((row, _) -> {
                    UUID round = row.getObject("round_id", UUID.class);
                    return new Message(
                            new EventId(row.getObject("event_id", UUID.class)),
                            new OfferingId(row.getObject("offering_id", UUID.class)),
                            round == null ? null : new RoundId(round),
                            new SpeakerId(row.getObject("speaker_id", UUID.class)),
                            row.getString("text"),
                            row.getInt("recipients"),
                            row.getObject("sent_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    int deleteAll(EventId event) {
        return jdbc.sql("delete from console.message where event_id = :event")
                .param("event", event.value())
                .update();
    }
}
