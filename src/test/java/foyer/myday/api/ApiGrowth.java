package foyer.myday.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** In what a description of the API takes back something that an older one promised. Growing is no difference. */
final class ApiGrowth {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> taken = new ArrayList<>();

    private ApiGrowth(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> takenBack(JsonNode before, JsonNode after) {
        var growth = new ApiGrowth(before, after);
        growth.each("", before.path("paths"), after.path("paths"), growth::path);
        return List.copyOf(new TreeSet<>(growth.taken));
    }

    private void path(String at, List<JsonNode> both) {
        var old = both.getFirst();
        var now = both.getLast();
        parameters(at, old.path("parameters"), now.path("parameters"));
        METHODS.stream().filter(old::has).forEach(method -> {
            if (now.has(method)) {
                operation(at + " " + method, old.path(method), now.path(method));
            } else {
                taken.add(at + " " + method + " is gone");
            }
        });
    }

    private void operation(String at, JsonNode old, JsonNode now) {
        parameters(at, old.path("parameters"), now.path("parameters"));
        if (now.path("requestBody").path("required").asBoolean(false)
                && !old.path("requestBody").path("required").asBoolean(false)) {
            taken.add(at + " must have a body now");
        }
        each(
                at + " takes",
                old.path("requestBody").path("content"),
                now.path("requestBody").path("content"),
                (where, b) ->
                        sent(where, b.getFirst().path("schema"), b.getLast().path("schema")));
        each(at, old.path("responses"), now.path("responses"), (where, b) -> {
            each(
                    where,
                    b.getFirst().path("content"),
                    b.getLast().path("content"),
                    (type, c) -> answered(
                            type, c.getFirst().path("schema"), c.getLast().path("schema")));
            each(
                    where + " header",
                    b.getFirst().path("headers"),
                    b.getLast().path("headers"),
                    (name, c) -> answered(
                            name, c.getFirst().path("schema"), c.getLast().path("schema")));
        });
    }

    private void parameters(String at, JsonNode old, JsonNode now) {
        old.forEach(parameter -> {
            var name = at + " parameter " + parameter.path("name").asString();
            var same = named(now, parameter.path("name").asString());
            if (same == null) {
                taken.add(name + " is gone");
            } else {
                if (isRequired(same) && !isRequired(parameter)) {
                    taken.add(name + " must be there now");
                }
                sent(name, parameter.path("schema"), same.path("schema"));
            }
        });
        now.forEach(parameter -> {
            if (isRequired(parameter) && named(old, parameter.path("name").asString()) == null) {
                taken.add(at + " parameter " + parameter.path("name").asString() + " must be there now");
            }
        });
    }

    /** What programs send: whatever was taken must still be taken. */
    private void sent(String at, JsonNode oldRef, JsonNode nowRef) {
        var old = resolved(before, oldRef);
        var now = resolved(after, nowRef);
        subset(at, "type", old, now);
        subset(at, "enum", old, now);
        atLeast(at, "maxLength", old, now, 1);
        atLeast(at, "maxItems", old, now, 1);
        atLeast(at, "maximum", old, now, 1);
        atLeast(at, "minLength", old, now, -1);
        atLeast(at, "minimum", old, now, -1);
        strings(now.path("required")).stream()
                .filter(name -> !strings(old.path("required")).contains(name))
                .forEach(name -> taken.add(at + "." + name + " must be there now"));
        each(at, old.path("properties"), now.path("properties"), (name, b) -> sent(name, b.getFirst(), b.getLast()));
        if (old.has("items")) {
            sent(at + "[]", old.path("items"), now.path("items"));
        }
    }

    /** What programs read: whatever was there must still be there, of a kind they know. */
    private void answered(String at, JsonNode oldRef, JsonNode nowRef) {
        var old = resolved(before, oldRef);
        var now = resolved(after, nowRef);
        subset(at, "type", now, old);
        strings(old.path("required")).stream()
                .filter(name -> !strings(now.path("required")).contains(name))
                .forEach(name -> taken.add(at + "." + name + " may be missing now"));
        each(
                at,
                old.path("properties"),
                now.path("properties"),
                (name, b) -> answered(name, b.getFirst(), b.getLast()));
        if (old.has("items")) {
            answered(at + "[]", old.path("items"), now.path("items"));
        }
        if (old.path("additionalProperties").isObject()) {
            answered(at + ".*", old.path("additionalProperties"), now.path("additionalProperties"));
        }
    }

    private void each(String at, JsonNode old, JsonNode now, BiConsumer<String, List<JsonNode>> compare) {
        old.properties().forEach(entry -> {
            var name = at + "/" + entry.getKey();
            if (now.has(entry.getKey())) {
                compare.accept(name, List.of(entry.getValue(), now.path(entry.getKey())));
            } else {
                taken.add(name + " is gone");
            }
        });
    }

    private void subset(String at, String key, JsonNode all, JsonNode other) {
        if (other.has(key) && !strings(other.path(key)).containsAll(strings(all.path(key)))
                || other.has(key) && !all.has(key)) {
            taken.add(at + ": " + key + " is narrower");
        }
    }

    private void atLeast(String at, String key, JsonNode old, JsonNode now, int sign) {
        if (now.has(key)
                && (!old.has(key)
                        || sign * (now.path(key).asInt() - old.path(key).asInt()) < 0)) {
            taken.add(at + ": " + key + " is narrower");
        }
    }

    private static boolean isRequired(JsonNode parameter) {
        return parameter.path("required").asBoolean(false);
    }

    private static @Nullable JsonNode named(JsonNode parameters, String name) {
        return parameters
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> strings(JsonNode oneOrMany) {
        var all = new TreeSet<String>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(one -> all.add(one.asString()));
        } else if (oneOrMany.isString()) {
            all.add(oneOrMany.asString());
        }
        return all;
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }
}
