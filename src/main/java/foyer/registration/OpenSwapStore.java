package foyer.registration;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers to change places. Whoever locks one has locked the registrations concerned before. */
@Repository
class OpenSwapStore {
    private static final String SELECT = """
            select id, event_id, round_id, kind, giver_id, gives_id, taker_id, taker_gives_id, expires_at
            from registration.swap
            """;

    private final JdbcClient jdbc;

    OpenSwapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is one already of this person in this round */
    boolean insert(Swap swap, Instant now) {
        return jdbc.sql("""
                        insert into registration.swap
                            (id, event_id, round_id, kind, giver_id, gives_id, created_at, expires_at)
                        values (:id, :event, :round, :kind, :giver, :gives, :now, :expires)
                        on conflict (giver_id, round_id) do nothing
                        """)
                        .param("id", swap.id().value())
                        .param("event", swap.event().value())
                        .param("round", swap.round().value())
                        .param("kind", swap.kind().code())
                        .param("giver", swap.giver().value())
                        .param("gives", swap.gives().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("expires", swap.expires().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<Swap> lock(SwapId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query((rs, i) -> swap(rs))
                .optional();
    }

    /** As giver or as taker. */
    List<Swap> of(RegistrationId registration) {
        return jdbc.sql(SELECT + "where giver_id = :id or taker_id = :id order by created_at, id")
                .param("id", registration.value())
                .query((rs, i) -> swap(rs))
                .list();
    }

    /** The one that somebody offers in a round; there is no second. */
    Optional<Swap> offeredBy(RegistrationId giver, RoundId round) {
        return jdbc.sql(SELECT + "where giver_id = :giver and round_id = :round")
                .param("giver", giver.value())
                .param("round", round.value())
                .query((rs, i) -> swap(rs))
                .optional();
    }

    List<Swap> ofEvent(EventId event) {
        return jdbc.sql(SELECT + "where event_id = :event")
                .param("event", event.value())
                .query((rs, i) -> swap(rs))
                .list();
    }

    /** @return false when somebody else was quicker, or this person has agreed to another one in the round */
    boolean answer(SwapId id, Swap.Answer answer) {
        return jdbc.sql("""
                        update registration.swap as s set taker_id = :taker, taker_gives_id = :gives
                        where id = :id and taker_id is null
                          and not exists (select from registration.swap as other
                                          where other.taker_id = :taker and other.round_id = s.round_id)
                        """)
                        .param("id", id.value())
                        .param("taker", answer.taker().value())
                        .param("gives", answer.gives().value())
                        .update()
                > 0;
    }

    void reopen(SwapId id) {
        jdbc.sql("update registration.swap set taker_id = null, taker_gives_id = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void delete(SwapId id) {
        jdbc.sql("delete from registration.swap where id = :id")
                .param("id", id.value())
                .update();
    }

    List<Swap> expired(Instant now, int most) {
        return jdbc.sql(SELECT + "where expires_at <= :now order by expires_at limit :most")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((rs, i) -> swap(rs))
                .list();
    }

    private static Swap swap(ResultSet rs) throws SQLException {
        var taker = rs.getObject("taker_id", UUID.class);
        return new Swap(
                new SwapId(rs.getObject("id", UUID.class)),
                new EventId(rs.getObject("event_id", UUID.class)),
                new RoundId(rs.getObject("round_id", UUID.class)),
                kind(rs.getString("kind")),
                new RegistrationId(rs.getObject("giver_id", UUID.class)),
                new OfferingId(rs.getObject("gives_id", UUID.class)),
                taker == null
                        ? null
                        : new Swap.Answer(
                                new RegistrationId(taker), new OfferingId(rs.getObject("taker_gives_id", UUID.class))),
                rs.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static Swap.Kind kind(String code) {
        return Arrays.stream(Swap.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + code));
    }
}
