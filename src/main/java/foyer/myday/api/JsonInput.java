package foyer.myday.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object that a program sent, read by name. What it should not hold, or holds in another type, is noted for each field,
 * all at once; nothing is guessed.
 */
final class JsonInput {
    private static final int MOST_WRONG = 50;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @param kind suffix of a message key: {@code unknown}, {@code text}, {@code list} … */
    record Wrong(String field, String kind) {}

    private final String path;
    private final JsonNode object;
    private final List<Wrong> wrong;

    private JsonInput(String path, JsonNode object, List<Wrong> wrong) {
        this.path = path;
        this.object = object;
        this.wrong = wrong;
    }

    /** Empty when it is no JSON object at all. */
    static Optional<JsonInput> of(byte @Nullable [] body) {
        try {
            JsonNode node = body == null ? null : STRICT.readTree(body);
            return node != null && node.isObject()
                    ? Optional.of(new JsonInput("", node, new ArrayList<>()))
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** Notes every property that is not one of these. */
    JsonInput only(String... known) {
        var names = Set.of(known);
        object.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> note(shortened(name), "unknown"));
        return this;
    }

    /** Empty when it is missing or null. */
    String text(String name) {
        JsonNode value = object.path(name);
        if (isMissing(value)) {
            return "";
        }
        if (!value.isString()) {
            note(name, "text");
            return "";
        }
        return value.stringValue();
    }

    /** A key that a program may write as a number. */
    String key(String name) {
        JsonNode value = object.path(name);
        if (isMissing(value)) {
            return "";
        }
        if (!isKey(value)) {
            note(name, "key");
            return "";
        }
        return value.asString();
    }

    List<String> keys(String name) {
        var keys = new ArrayList<String>();
        int at = 0;
        for (JsonNode value : list(name)) {
            if (isKey(value)) {
                keys.add(value.asString());
            } else {
                note(name + "[" + at + "]", "key");
            }
            at++;
        }
        return keys;
    }

    boolean yes(String name) {
        JsonNode value = object.path(name);
        if (!isMissing(value) && !value.isBoolean()) {
            note(name, "boolean");
        }
        return value.isBoolean() && value.booleanValue();
    }

    JsonInput object(String name) {
        JsonNode value = object.path(name);
        return isMissing(value) ? inside(name, STRICT.createObjectNode()) : inside(name, value);
    }

    List<JsonInput> objects(String name) {
        var objects = new ArrayList<JsonInput>();
        for (JsonNode value : list(name)) {
            objects.add(inside(name + "[" + objects.size() + "]", value));
        }
        return objects;
    }

    private JsonInput inside(String place, JsonNode value) {
        if (!value.isObject()) {
            note(place, "object");
        }
        return new JsonInput(path + place + ".", value.isObject() ? value : STRICT.createObjectNode(), wrong);
    }

    private Iterable<JsonNode> list(String name) {
        JsonNode value = object.path(name);
        if (isMissing(value)) {
            return List.of();
        }
        if (!value.isArray()) {
            note(name, "list");
            return List.of();
        }
        return value;
    }

    private void note(String name, String kind) {
        if (wrong.size() < MOST_WRONG) {
            wrong.add(new Wrong(path + name, kind));
        }
    }

    private static boolean isMissing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static boolean isKey(JsonNode value) {
        return value.isString() || value.isIntegralNumber();
    }

    /** Whoever made it up sees what is meant; nobody's megabyte comes back. */
    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
