package foyer.allocation;

import foyer.allocation.Draft.State;
import foyer.allocation.Draft.Trial;
import foyer.programme.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs, one row each. */
@Repository
class DraftStore {
    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds back all others who begin or end a run of this event, until the end of the transaction. */
    void lock(EventId event) {
        jdbc.sql("select from allocation.lottery where event_id = :event for update")
                .param("event", event.value())
                .query((_, i) -> i)
                .list();
    }

    int nextNumber(EventId event) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from allocation.draft where event_id = :event")
                .param("event", event.value())
                .query(Integer.class)
                .single();
    }

    void insert(Draft draft, List<String> rounds) {
        var trial = draft.trial();
        jdbc.sql("""
                insert into allocation.draft (id, event_id, number, state, started_at, seen_at, participants,
                    problem_hash, rounds, weights, trial_of, trial_of_slot, trial_seats)
                values (:id, :event, :number, 'running', :at, :at, :participants,
                    :hash, :rounds, :weights, :trialOf, :trialSlot, :trialSeats)
                """)
                .param("id", draft.id())
                .param("event", draft.event().value())
                .param("number", draft.number())
                .param("at", draft.startedAt().atOffset(ZoneOffset.UTC))
                .param("participants", draft.participants())
                .param("hash", draft.problemHash())
                .param("rounds", String.join(" ", rounds))
                .param("weights", DraftJson.of(draft.weights()))
                .param("trialOf", trial == null ? null : trial.of())
                .param("trialSlot", trial == null ? null : trial.slot().toString())
                .param("trialSeats", trial == null ? null : trial.seats())
                .update();
    }

    /** @return whether it goes on, and whether somebody wants it to stop; empty when it has ended meanwhile */
    Optional<Boolean> sign(
            UUID id, @Nullable String step, @Nullable Long objective, @Nullable Double bound, Instant at) {
        return jdbc.sql("""
                update allocation.draft set seen_at = :at, step = :step, objective = :objective, bound = :bound
                where id = :id and state = 'running' returning stop_wanted
                """)
                .param("id", id)
                .param("step", step)
                .param("objective", objective)
                .param("bound", bound)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional();
    }

    /** @return false when it does not run any more */
    boolean wantStop(UUID id) {
        return jdbc.sql("update allocation.draft set stop_wanted = true where id = :id and state = 'running'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return false when it has ended meanwhile, or somebody else took it for gone */
    boolean ready(UUID id, Figures figures, Instant at) {
        return jdbc.sql("""
                update allocation.draft set state = 'ready', ended_at = :at, objective = :objective, bound = :bound,
                    figures = :figures
                where id = :id and state = 'running'
                """)
                        .param("id", id)
                        .param("objective", figures.objective())
                        .param("bound", figures.bound())
                        .param("figures", DraftJson.of(figures))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(UUID id, State how, Instant at) {
        jdbc.sql("update allocation.draft set state = :state, ended_at = :at where id = :id and state = 'running'")
                .param("id", id)
                .param("state", how.name().toLowerCase(Locale.ROOT))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order of their numbers. */
    List<Draft> of(EventId event) {
        return jdbc.sql("select * from allocation.draft where event_id = :event order by number")
                .param("event", event.value())
                .query((row, _) -> draft(row))
                .list();
    }

    Optional<Draft> find(EventId event, int number) {
        return jdbc.sql("select * from allocation.draft where event_id = :event and number = :number")
                .param("event", event.value())
                .param("number", number)
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Ready ones that could still be published. */
    List<Draft> withoutAdvice() {
        return jdbc.sql("""
                select * from allocation.draft as d where state = 'ready' and trial_of is null and advice is null
                    and not exists (select from allocation.run as r where r.event_id = d.event_id)
                """).query((row, _) -> draft(row)).list();
    }

    void writeAdvice(UUID id, List<Advice> advice) {
        jdbc.sql("update allocation.draft set advice = :advice where id = :id")
                .param("id", id)
                .param("advice", DraftJson.of(advice))
                .update();
    }

    Optional<List<Advice>> advice(UUID id) {
        return jdbc.sql("select advice from allocation.draft where id = :id and advice is not null")
                .param("id", id)
                .query((row, _) -> DraftJson.advice(row.getString("advice")))
                .optional();
    }

    List<String> rounds(UUID id) {
        return List.of(jdbc.sql("select rounds from allocation.draft where id = :id")
                .param("id", id)
                .query(String.class)
                .single()
                .split(" "));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var figures = row.getString("figures");
        var slot = row.getString("trial_of_slot");
        return new Draft(
                row.getObject("id", UUID.class),
                new EventId(row.getObject("event_id", UUID.class)),
                row.getInt("number"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                ended(row),
                row.getBoolean("stop_wanted"),
                row.getString("step"),
                row.getObject("objective", Long.class),
                row.getObject("bound", Double.class),
                row.getInt("participants"),
                row.getString("problem_hash"),
                DraftJson.weights(row.getString("weights")),
                figures == null ? null : DraftJson.figures(figures),
                slot == null
                        ? null
                        : new Trial(row.getInt("trial_of"), SlotKey.parse(slot), row.getInt("trial_seats")));
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return ended == null ? null : ended.toInstant();
    }
}
