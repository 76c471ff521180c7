package foyer.programme.release;

import foyer.platform.i18n.LocalText;
import foyer.programme.Change.Detail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one thing as the event file says them, for comparing; a text has one for each language form. */
final class Facets {
    private final String title;
    private final Map<Name, String> values = new LinkedHashMap<>();

    private Facets(String title) {
        this.title = title;
    }

    private record Name(String field, String of, boolean words) {}

    /** @param title what people call the thing */
    static Facets of(String title) {
        return new Facets(title);
    }

    String title() {
        return title;
    }

    Facets with(String field, @Nullable Object value) {
        values.put(new Name(field, "", false), value == null ? "" : value.toString());
        return this;
    }

    Facets with(String field, Collection<?> values) {
        return with(field, values.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** A number for each round, by the round's key. */
    Facets with(String field, Map<String, Integer> perRound) {
        perRound.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(round -> values.put(
                        new Name(field, round.getKey(), false), round.getValue().toString()));
        return this;
    }

    Facets words(String field, String words) {
        values.put(new Name(field, "", true), words);
        return this;
    }

    Facets words(String field, @Nullable LocalText text) {
        values.put(new Name(field, "", true), text == null ? "" : text.de());
        values.put(new Name(field, "en", true), text == null ? "" : Objects.requireNonNullElse(text.en(), ""));
        values.put(new Name(field, "simple", true), text == null ? "" : Objects.requireNonNullElse(text.simple(), ""));
        return this;
    }

    /** All language forms in one line, for a text inside a list. */
    static String allForms(@Nullable LocalText text) {
        return text == null
                ? ""
                : Stream.of(text.de(), text.en(), text.simple())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" / "));
    }

    List<Detail> changedTo(Facets after) {
        var names = new LinkedHashSet<>(after.values.keySet());
        names.addAll(values.keySet());
        var details = new ArrayList<Detail>();
        for (var name : names) {
            var was = values.getOrDefault(name, "");
            var is = after.values.getOrDefault(name, "");
            if (!was.equals(is)) {
                details.add(new Detail(name.field(), name.of(), was, is, name.words()));
            }
        }
        return details;
    }
}
