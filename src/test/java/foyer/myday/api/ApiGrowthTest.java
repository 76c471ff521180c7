package foyer.myday.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 only grows: held against the last released document, which lies in src/test/resources/api. */
class ApiGrowthTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode RELEASED = read("src/test/resources/api/v1-released.json");
    private static final JsonNode NOW = read("src/main/resources/api/openapi.json");
    private static final String POST = "/paths/~1api~1v1~1events~1{event}~1registrations/post";
    private static final String SENT = "/components/schemas/NewRegistration";

    @Test
    void nothing_that_was_released_is_taken_back() {
        assertThat(ApiGrowth.takenBack(RELEASED, NOW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void control_each_way_of_taking_something_back_is_caught(Consumer<JsonNode> breaks) {
        var broken = RELEASED.deepCopy();
        breaks.accept(broken);

        assertThat(ApiGrowth.takenBack(RELEASED, broken)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("growth")
    void control_growing_is_no_difference(Consumer<JsonNode> grows) {
        var grown = RELEASED.deepCopy();
        grows.accept(grown);

        assertThat(ApiGrowth.takenBack(RELEASED, grown)).isEmpty();
    }

    @Test
    void every_request_and_every_answer_has_an_example_that_fits_its_schema() {
        var faults = new ArrayList<String>();
        var examples = new ArrayList<String>();
        NOW.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var at = path.getKey() + " " + operation.getKey();
                    contents(operation.getValue()).forEach(content -> {
                        examples.add(at);
                        if (!content.has("example")) {
                            faults.add(at + " has no example for " + content);
                        } else {
                            faults.addAll(misfits(at, content));
                        }
                    });
                }));

        assertThat(faults).isEmpty();
        assertThat(examples).hasSizeGreaterThan(20);
    }

    @Test
    void control_an_example_that_does_not_fit_is_found() {
        var content = (ObjectNode)
                NOW.at(POST + "/requestBody/content/application~1json").deepCopy();
        ((ObjectNode) content.path("example")).put("email", 5);

        assertThat(misfits("control", content)).isNotEmpty();
    }

    private static Stream<Named<Consumer<JsonNode>>> breaks() {
        return Stream.of(
                named("a path is gone", d -> object(d, "/paths").remove("/api/v1/receipts/{receipt}")),
                named(
                        "a method is gone",
                        d -> object(d, "/paths/~1api~1v1~1registrations~1{manage}")
                                .remove("delete")),
                named(
                        "a field of an answer is gone",
                        d -> object(d, "/components/schemas/Receipt/properties").remove("seats")),
                named("a field of an answer has another name", d -> {
                    var fields = object(d, "/components/schemas/Event/properties");
                    fields.set("stage", fields.remove("phase"));
                }),
                named(
                        "a field of an answer may be missing",
                        d -> array(d, "/components/schemas/Receipt/required").remove(1)),
                named(
                        "a field of an answer has another type",
                        d -> object(d, "/components/schemas/Waiting/properties/position")
                                .put("type", "string")),
                named("an answer is gone", d -> object(d, POST + "/responses").remove("201")),
                named(
                        "a field of a request is gone",
                        d -> object(d, SENT + "/properties").remove("organisation")),
                named(
                        "a field of a request must be there",
                        d -> array(d, SENT + "/required").add("organisation")),
                named("a new field of a request must be there", d -> {
                    object(d, SENT + "/properties").putObject("age").put("type", "integer");
                    array(d, SENT + "/required").add("age");
                }),
                named(
                        "a type of a request is narrower",
                        d -> object(d, "/components/schemas/Wish/properties/round")
                                .put("type", "string")),
                named(
                        "a word of a request is gone",
                        d -> array(d, SENT + "/properties/language/enum").remove(2)),
                named(
                        "a text of a request is shorter",
                        d -> object(d, SENT + "/properties/name").put("maxLength", 100)),
                named(
                        "a text of a request has a limit",
                        d -> object(d, "/components/schemas/Wish/properties/offering")
                                .put("maxLength", 10)),
                named(
                        "a header must be there",
                        d -> object(d, POST + "/parameters/0").put("required", true)),
                named("a header is gone", d -> array(d, POST + "/parameters").remove(0)));
    }

    private static Stream<Named<Consumer<JsonNode>>> growth() {
        return Stream.of(
                named("a new path", d -> object(d, "/paths").putObject("/api/v1/new")),
                named(
                        "a new field of an answer",
                        d -> object(d, "/components/schemas/Event/properties")
                                .putObject("motto")
                                .put("type", "string")),
                named(
                        "a new field that may be sent",
                        d -> object(d, SENT + "/properties").putObject("age").put("type", "integer")),
                named("a longer text", d -> object(d, SENT + "/properties/name").put("maxLength", 500)),
                named(
                        "a field that need not be sent any more",
                        d -> array(d, SENT + "/required").remove(0)),
                named(
                        "one more word that may be sent",
                        d -> array(d, SENT + "/properties/language/enum").add("fr")));
    }

    /** By JSON Schema itself, with the document's components at hand. */
    private static List<String> misfits(String at, JsonNode content) {
        var schema = (ObjectNode) content.path("schema").deepCopy();
        schema.set("components", NOW.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(content.path("example").toString(), InputFormat.JSON)
                .stream()
                .map(error -> at + ": " + error)
                .toList();
    }

    private static Stream<JsonNode> contents(JsonNode operation) {
        return Stream.concat(
                operation.path("requestBody").path("content").valueStream(),
                operation
                        .path("responses")
                        .valueStream()
                        .flatMap(answer -> answer.path("content").valueStream()));
    }

    private static Named<Consumer<JsonNode>> named(String what, Consumer<JsonNode> change) {
        return Named.of(what, change);
    }

    private static ObjectNode object(JsonNode document, String at) {
        return (ObjectNode) document.at(at);
    }

    private static ArrayNode array(JsonNode document, String at) {
        return (ArrayNode) document.at(at);
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
