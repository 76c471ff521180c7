package foyer.programme.eventfile;

import foyer.programme.Mistake.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the file has defined under an id, so that other places can refer to it. */
final class Named<T> {
    private final Problem unknown;
    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    Named(Problem unknown) {
        this.unknown = unknown;
    }

    void add(Fields fields, String id, T value) {
        var at = fields.find("id");
        if (id.isEmpty() || at.isEmpty()) {
            return;
        }
        var first = places.putIfAbsent(id, at.get());
        if (first == null) {
            byId.put(id, value);
        } else {
            at.get().wrong(Problem.SAME_ID, id, String.valueOf(first.line()));
        }
    }

    /** What the text at this place refers to; a mistake where nothing has that id. */
    Optional<T> at(Place place) {
        return known(place, place.text());
    }

    Optional<T> known(Place place, String id) {
        var value = byId.get(id);
        if (value == null && !id.isEmpty()) {
            place.mistakes().at(place, unknown, id, byId.keySet());
        }
        return Optional.ofNullable(value);
    }

    @Nullable
    T orNull(Fields fields, String key) {
        return fields.find(key).flatMap(this::at).orElse(null);
    }

    List<T> list(Fields fields, String key) {
        return fields.list(key).stream().flatMap(place -> at(place).stream()).toList();
    }

    /** Where the id was given. */
    Place place(String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }
}
