package foyer.programme.outward;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object, its names and values by turns; what has no value is left out. */
final class JsonFields {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFields() {}

    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return fields;
    }

    static byte[] bytes(Map<String, Object> fields) {
        return MAPPER.writeValueAsBytes(fields);
    }

    static String text(Map<String, Object> fields) {
        return MAPPER.writeValueAsString(fields);
    }
}
