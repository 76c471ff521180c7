package foyer.myday.api;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API says what there is, and there is nothing that it does not say. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class OpenApiTest {
    @Value("${local.server.port}")
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    MovableClock clock;

    private ApiCaller api;
    private JsonNode document;

    @BeforeEach
    void read() throws Exception {
        clock.moveTo(GivenEvents.DURING_LIVE);
        api = new ApiCaller(port, "en");
        document = api.get("/api/openapi.json").json();
    }

    @Test
    void every_address_is_described_and_every_description_is_an_address() {
        var described = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(mapped().toList());
    }

    @Test
    void answers_have_the_described_properties_and_no_others() throws Exception {
        var event =
                given.event().offering("choir", 1, 1).offering("drums", 5, 5).live();
        people.registers(event, "anna", "choir@1");
        var ben = people.registersAndConfirms(event, "ben", "choir@1", "drums");
        String own = "/api/v1/registrations/" + credentials.manage(ben.id().value(), ben.generation()) + "/wishes";
        String there = "/api/v1/events/" + event.slug();

        assertDescribed("Event", api.get(there));
        assertDescribed("Receipt", api.get("/api/v1/receipts/" + ben.receipt().value()));
        assertDescribed("OwnWishes", api.get(own));
        assertDescribed("Problem", api.post(there + "/registrations", "{}"));
        assertDescribed("Problem", api.get("/api/v1/receipts/none"));
        assertDescribed("Problem", api.delete(there));
    }

    private Stream<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)));
    }

    private void assertDescribed(String schema, ApiCaller.Answer answer) {
        var faults = new ArrayList<String>();
        check(schema, answer.json(), document.path("components").path("schemas").path(schema), faults);
        assertThat(faults).as(answer.http().body()).isEmpty();
    }

    private void check(String place, JsonNode value, JsonNode described, List<String> faults) {
        JsonNode schema = resolved(described);
        if (value.isArray()) {
            value.forEach(item -> check(place + "[]", item, schema.path("items"), faults));
            return;
        }
        checkType(place, value, schema, faults);
        if (!value.isObject()) {
            return;
        }
        schema.path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .filter(name -> !value.has(name))
                .forEach(name -> faults.add(place + "." + name + " is missing"));
        value.properties().forEach(property -> {
            JsonNode inside = schema.path("properties").path(property.getKey());
            JsonNode any = schema.path("additionalProperties");
            if (inside.isMissingNode() && !any.isObject()) {
                faults.add(place + "." + property.getKey() + " is not described");
            } else {
                check(
                        place + "." + property.getKey(),
                        property.getValue(),
                        inside.isMissingNode() ? any : inside,
                        faults);
            }
        });
    }

    private static void checkType(String place, JsonNode value, JsonNode schema, List<String> faults) {
        String type = value.isString()
                ? "string"
                : value.isIntegralNumber() ? "integer" : value.isBoolean() ? "boolean" : "object";
        var allowed = schema.path("type");
        boolean fits = allowed.isArray()
                ? allowed.valueStream().anyMatch(t -> t.stringValue().equals(type))
                : allowed.asString("").equals(type);
        var words = schema.path("enum");
        if (!fits || (words.isArray() && words.valueStream().noneMatch(value::equals))) {
            faults.add(place + " is " + value + " and not " + schema);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty()
                ? schema
                : document.path("components").path("schemas").path(ref.substring(ref.lastIndexOf('/') + 1));
    }
}
