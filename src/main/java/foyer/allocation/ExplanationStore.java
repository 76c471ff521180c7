package foyer.allocation;

import foyer.allocation.Explanations.Explained;
import foyer.allocation.solver.explain.Why;
import foyer.allocation.solver.explain.Why.Loss;
import foyer.programme.EventId;
import foyer.registration.RegistrationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why people got their seats, seat by seat. */
@Repository
class ExplanationStore {
    /** @param participant a registration's id */
    record Row(UUID participant, Explained explained) {}

    /** The facts of a {@link Why} in columns. */
    private record Columns(
            String kind,
            @Nullable String wish,
            @Nullable Integer rank,
            @Nullable Integer people,
            @Nullable Loss loss) {
        static Columns of(Why why) {
            return switch (why) {
                case Why.Best(int rank) -> new Columns("best", null, rank, null, null);
                case Why.NoWish() -> new Columns("no-wish", null, null, null, null);
                case Why.Full(String wish, int rank, int people, Loss loss) ->
                    new Columns("full", wish, rank, people == Why.FEW ? null : people, loss);
                case Why.Lot(String wish, int rank) -> new Columns("lot", wish, rank, null, null);
                case Why.TwoSeats(String wish, int rank) -> new Columns("two-seats", wish, rank, null, null);
                case Why.NotHeld(String wish, int rank) -> new Columns("not-held", wish, rank, null, null);
                case Why.Otherwise(String wish, int rank) -> new Columns("otherwise", wish, rank, null, null);
                case Why.NoneLeft() -> none("none-left");
                case Why.NoTwoLeft() -> none("no-two-left");
                case Why.HadWhatIsLeft() -> none("had-what-is-left");
                case Why.NoneFound() -> none("none-found");
            };
        }

        private static Columns none(String kind) {
            return new Columns(kind, null, null, null, null);
        }
    }

    private final JdbcClient jdbc;

    ExplanationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever was erased meanwhile is left out. */
    void insert(UUID draft, List<Row> rows) {
        var columns =
                rows.stream().map(row -> Columns.of(row.explained().why())).toList();
        jdbc.sql("""
                insert into allocation.explanation (draft_id, registration_id, round, offering, kind, wish, rank, people,
                    points, exact, gain)
                select d.draft_id, e.* from unnest(:ids::uuid[], :rounds::text[], :offerings::text[], :kinds::text[],
                    :wishes::text[], :ranks::int[], :people::int[], :points::int[], :exact::boolean[], :gains::int[]) as e (id)
                join allocation.draft_participant as d on d.draft_id = :draft and d.registration_id = e.id
                """)
                .param("draft", draft)
                .param("ids", array(rows, row -> row.participant().toString(), String[]::new))
                .param("rounds", array(rows, row -> row.explained().round(), String[]::new))
                .param("offerings", array(rows, row -> row.explained().offering(), String[]::new))
                .param("kinds", array(columns, Columns::kind, String[]::new))
                .param("wishes", array(columns, Columns::wish, String[]::new))
                .param("ranks", array(columns, Columns::rank, Integer[]::new))
                .param("people", array(columns, Columns::people, Integer[]::new))
                .param(
                        "points",
                        array(
                                columns,
                                one -> one.loss() == null ? null : one.loss().points(),
                                Integer[]::new))
                .param(
                        "exact",
                        array(
                                columns,
                                one -> one.loss() == null ? null : one.loss().exact(),
                                Boolean[]::new))
                .param(
                        "gains",
                        array(
                                columns,
                                one -> one.loss() == null ? null : one.loss().gain(),
                                Integer[]::new))
                .update();
    }

    private static <R, T> @Nullable T[] array(
            List<R> rows, Function<R, @Nullable T> column, IntFunction<@Nullable T[]> array) {
        return rows.stream().map(column).toArray(array);
    }

    /** Whether the event's run was explained: a moment after its publication, and none of old versions ever. */
    boolean existFor(EventId event) {
        return jdbc.sql("""
                select exists (select from allocation.run
                    where event_id = :event and draft_id is not null and explained_at is not null)
                """).param("event", event.value()).query(Boolean.class).single();
    }

    List<Explained> of(RegistrationId registration) {
        return jdbc.sql("""
                select e.* from allocation.explanation as e join allocation.run as r on r.draft_id = e.draft_id
                where e.registration_id = :registration
                """)
                .param("registration", registration.value())
                .query((row, _) -> new Explained(row.getString("round"), row.getString("offering"), why(row)))
                .list();
    }

    private static Why why(ResultSet row) throws SQLException {
        String wish = row.getString("wish");
        int rank = row.getInt("rank");
        String kind = row.getString("kind");
        return switch (kind) {
            case "best" -> new Why.Best(rank);
            case "no-wish" -> new Why.NoWish();
            case "full" -> new Why.Full(wish, rank, row.getInt("people"), loss(row));
            case "lot" -> new Why.Lot(wish, rank);
            case "two-seats" -> new Why.TwoSeats(wish, rank);
            case "not-held" -> new Why.NotHeld(wish, rank);
            case "otherwise" -> new Why.Otherwise(wish, rank);
            case "none-left" -> new Why.NoneLeft();
            case "no-two-left" -> new Why.NoTwoLeft();
            case "had-what-is-left" -> new Why.HadWhatIsLeft();
            case "none-found" -> new Why.NoneFound();
            default -> throw new IllegalStateException("allocation.explanation has the unknown kind " + kind);
        };
    }

    private static @Nullable Loss loss(ResultSet row) throws SQLException {
        int points = row.getInt("points");
        return row.wasNull() ? null : new Loss(points, row.getBoolean("exact"), row.getInt("gain"));
    }
}
