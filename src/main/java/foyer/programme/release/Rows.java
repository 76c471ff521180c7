package foyer.programme.release;

import foyer.platform.i18n.LocalText;
import foyer.programme.SpokenLanguage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the columns of this schema hold, as values: texts and small records in jsonb, instants, enum codes. */
final class Rows {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Rows() {}

    static @Nullable String json(@Nullable Object value) {
        return value == null ? null : MAPPER.writeValueAsString(value);
    }

    static LocalText text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(json(row, column, LocalText.class), column);
    }

    static @Nullable LocalText textOrNull(ResultSet row, String column) throws SQLException {
        return json(row, column, LocalText.class);
    }

    static <T> @Nullable T json(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : MAPPER.readValue(json, type);
    }

    static <T> List<T> list(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        return MAPPER.readValue(row.getString(column), type);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable OffsetDateTime column(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @SuppressWarnings("NullAway") // null where the column may be null; every caller knows its column
    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static <T> T known(Map<UUID, T> byId, UUID id) {
        return Objects.requireNonNull(byId.get(id), "a row refers to another event's row");
    }

    static <T> @Nullable T knownOrNull(Map<UUID, T> byId, @Nullable UUID id) {
        return id == null ? null : known(byId, id);
    }

    static @Nullable SpokenLanguage spoken(ResultSet row) throws SQLException {
        String code = row.getString("language");
        return code == null ? null : new SpokenLanguage(code);
    }

    static <E> E coded(E[] values, Function<E, String> code, String found) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(found))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such code in the program: " + found));
    }

    /** Rows of a joining table, by the row they belong to, in the query's order. */
    static <T> Map<UUID, List<T>> grouped(StatementSpec statement, Reading<T> reading) {
        var groups = new LinkedHashMap<UUID, List<T>>();
        statement.query(row -> {
            groups.computeIfAbsent(id(row, "owner"), owner -> new ArrayList<>()).add(reading.read(row));
        });
        return groups;
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
