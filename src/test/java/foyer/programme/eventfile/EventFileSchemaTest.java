package foyer.programme.eventfile;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Mistake;
import foyer.programme.Mistake.Problem;
import foyer.programme.eventfile.EventFile.Right;
import foyer.programme.eventfile.EventFile.Wrong;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema and the reader are one: neither knows a field that the other does not. */
class EventFileSchemaTest {
    private static final String EVERY_FIELD = EventFileSchema.text("src/test/resources/events/every-field.yaml");

    private static final List<String> FILES = List.of(EVERY_FIELD);

    /** Asked by its own means: a field that cannot be known is answered with the list of those that are. */
    @ParameterizedTest
    @FieldSource("FILES")
    void every_field_that_the_reader_knows_is_in_the_schema_and_the_other_way(String file) {
        var asked = EventFileSchema.read(file);
        places("", asked).forEach((path, fields) -> fields.put("nobody-knows-this", 1));

        var read = byPlace(
                mistakes(asked),
                Problem.UNKNOWN_KEY,
                mistake -> List.of(mistake.arguments().getLast().split(", ")));

        assertThat(read).isNotEmpty();
        read.forEach((path, known) -> assertThat(EventFileSchema.known(path))
                .as("fields of the schema at %s", path)
                .isEqualTo(known));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void what_the_reader_asks_for_the_schema_asks_for_too(String file) {
        var asked = EventFileSchema.read(file);
        var places = places("", asked);
        places.forEach((path, fields) -> EventFileSchema.must(path).stream()
                .filter(field -> fields.path(field).isValueNode())
                .forEach(fields::remove));

        var missing = byPlace(mistakes(asked), Problem.MISSING_KEY, mistake -> mistake.arguments());

        places.forEach((path, fields) -> assertThat(missing.getOrDefault(path, Set.of()))
                .as("fields that must stand at %s", path)
                .isEqualTo(EventFileSchema.must(path).stream()
                        .filter(field -> !fields.has(field))
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** Otherwise the two tests above would pass by what they do not see. */
    @Test
    void the_file_with_every_field_has_every_field_and_is_right() {
        var present = new TreeMap<String, Set<String>>();
        for (var file : FILES) {
            places("", EventFileSchema.read(file))
                    .forEach((path, fields) -> present.computeIfAbsent(
                                    path.replaceAll("\\[\\d+]", "[]"), kind -> new TreeSet<>())
                            .addAll(fields.propertyNames()));
            assertThat(EventFileReader.read("event.yaml", bytes(file), KnownIds.none()))
                    .isInstanceOf(Right.class);
            assertThat(EventFileSchema.complaints(file)).isEmpty();
        }
        present.forEach((kind, fields) -> assertThat(fields)
                .as("fields of every-field.yaml at %s", kind)
                .containsAll(EventFileSchema.known(kind.replace("[]", "[0]"))));
    }

    @Test
    void the_seed_event_and_the_example_of_the_documentation_are_valid() {
        assertThat(EventFileSchema.complaints(EventFileSchema.text("events/kulturkonferenz-14/event.yaml")))
                .isEmpty();
        assertThat(EventFileSchema.complaints(GivenFile.example().text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("foyer.programme.SpoiltFiles#inShape")
    void a_spoilt_shape_is_refused_by_both(String found, String instead, List<String> said) {
        var spoilt = GivenFile.example().with(found, instead);

        assertThat(EventFileReader.read("event.yaml", spoilt.bytes(), KnownIds.none()))
                .isInstanceOf(Wrong.class);
        assertThat(EventFileSchema.complaints(spoilt.text())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("foyer.programme.SpoiltFiles#inSense")
    void what_only_the_reader_can_see_leaves_the_schema_content(String found, String instead, List<String> said) {
        var spoilt = GivenFile.example().with(found, instead);

        assertThat(EventFileReader.read("event.yaml", spoilt.bytes(), KnownIds.none()))
                .isInstanceOf(Wrong.class);
        assertThat(EventFileSchema.complaints(spoilt.text())).isEmpty();
    }

    /** Every place of the file with fields of its own, but for those whose names the file chooses. */
    private static Map<String, ObjectNode> places(String path, JsonNode node) {
        var places = new TreeMap<String, ObjectNode>();
        if (node instanceof ObjectNode fields && !path.matches(".*\\.(capacity|minimum)")) {
            places.put(path, fields);
        }
        node.propertyStream()
                .forEach(field -> places.putAll(
                        places(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue())));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.putAll(places(path + "[" + i + "]", node.get(i)));
            }
        }
        return places;
    }

    private static Map<String, Set<String>> byPlace(
            List<Mistake> mistakes, Problem problem, Function<Mistake, List<String>> words) {
        return mistakes.stream()
                .filter(mistake -> mistake.problem() == problem)
                .collect(Collectors.toMap(
                        mistake -> mistake.path().contains(".")
                                ? mistake.path().substring(0, mistake.path().lastIndexOf('.'))
                                : "",
                        mistake -> new TreeSet<>(words.apply(mistake)),
                        (one, other) -> Stream.of(one, other)
                                .flatMap(Set::stream)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        TreeMap::new));
    }

    private static List<Mistake> mistakes(JsonNode file) {
        return switch (EventFileReader.read("event.yaml", bytes(file.toString()), KnownIds.none())) {
            case Wrong wrong -> wrong.mistakes();
            case Right right -> throw new AssertionError("the reader found nothing wrong");
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
