package foyer.programme.eventfile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published schema, to be asked: what is wrong with a file, and what it knows at a place. */
final class EventFileSchema {
    private static final JsonNode DOCUMENT = JsonMapper.shared().readTree(text("docs/event-file.schema.json"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT);
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private EventFileSchema() {}

    static JsonNode read(String yaml) {
        return YAML.readTree(yaml);
    }

    static List<String> complaints(String yaml) {
        try {
            return SCHEMA.validate(read(yaml)).stream().map(Error::toString).toList();
        } catch (JacksonException notYaml) {
            return List.of(String.valueOf(notYaml.getOriginalMessage()));
        }
    }

    /** The fields that may stand at a place, {@code offerings[0].tools[0]}; empty where the file chooses them itself. */
    static Set<String> known(String path) {
        return new TreeSet<>(at(path).path("properties").propertyNames());
    }

    static Set<String> must(String path) {
        return at(path).path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode at(String path) {
        var place = DOCUMENT;
        for (var step : path.split("[.\\[]")) {
            if (!step.isEmpty()) {
                place = fields(
                        step.endsWith("]")
                                ? place.path("items")
                                : place.path("properties").path(step));
            }
        }
        return place;
    }

    /** Of several shapes, the one with fields. */
    private static JsonNode fields(JsonNode place) {
        if (place.has("$ref")) {
            return fields(DOCUMENT.at(place.path("$ref").stringValue().substring(1)));
        }
        for (var shape : place.path("anyOf")) {
            var fields = fields(shape);
            if (fields.has("properties")) {
                return fields;
            }
        }
        return place;
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
