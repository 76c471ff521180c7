package foyer.programme.eventfile;

import foyer.platform.i18n.LocalText;
import foyer.programme.Mistake.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys below one place: only known ones, each once, and every one that must be there. */
final class Fields {
    private final Place place;
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Map<String, Place> values = new LinkedHashMap<>();

    private Fields(Place place) {
        this.place = place;
    }

    static Fields of(Place place, List<String> must, List<String> may) {
        var fields = any(place);
        if (!(place.node() instanceof MappingNode)) {
            return fields;
        }
        var known = Stream.concat(must.stream(), may.stream()).toList();
        fields.keys.forEach((key, at) -> {
            if (!known.contains(key)) {
                at.mistakes().at(at, Problem.UNKNOWN_KEY, key, known);
            }
        });
        must.stream().filter(key -> !fields.values.containsKey(key)).forEach(fields::missing);
        return fields;
    }

    /** Keys that the file itself chooses, as a capacity for each round. */
    static Fields any(Place place) {
        var fields = new Fields(place);
        if (!(place.node() instanceof MappingNode mapping)) {
            place.wrong(Problem.NOT_FIELDS, place.found());
            return fields;
        }
        if (!mapping.getTag().equals(Tag.MAP)) {
            place.wrong(Problem.TAGGED, mapping.getTag().getValue());
        }
        mapping.getValue().forEach(fields::take);
        return fields;
    }

    private void take(NodeTuple tuple) {
        var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var path = place.path().isEmpty() ? key : place.path() + "." + key;
        var at = new Place(tuple.getKeyNode(), path, place.mistakes());
        var first = keys.putIfAbsent(key, at);
        if (first == null) {
            values.put(key, new Place(tuple.getValueNode(), path, place.mistakes()));
        } else {
            at.wrong(Problem.DUPLICATE_KEY, key, String.valueOf(first.line()));
        }
    }

    Place place() {
        return place;
    }

    Map<String, Place> all() {
        return values;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Place> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    String text(String key) {
        return find(key).map(Place::text).orElse("");
    }

    @Nullable
    String textOrNull(String key) {
        return find(key).map(Place::text).orElse(null);
    }

    LocalText localText(String key) {
        return find(key).map(Place::localText).orElseGet(() -> LocalText.same(""));
    }

    @Nullable
    LocalText localTextOrNull(String key) {
        return find(key).map(Place::localText).orElse(null);
    }

    int number(String key, int least, int most) {
        return number(key, least, most, least);
    }

    /** @param otherwise where the file says nothing of it */
    int number(String key, int least, int most, int otherwise) {
        return find(key).map(at -> at.number(least, most)).orElse(otherwise);
    }

    List<Place> list(String key) {
        return find(key).map(Place::list).orElse(List.of());
    }

    Fields fields(String key, List<String> must, List<String> may) {
        return find(key).map(at -> at.fields(must, may)).orElseGet(() -> new Fields(place));
    }

    private void missing(String key) {
        var path = place.path().isEmpty() ? key : place.path() + "." + key;
        new Place(place.node(), path, place.mistakes()).wrong(Problem.MISSING_KEY, key);
    }
}
