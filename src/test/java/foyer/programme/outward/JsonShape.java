package foyer.programme.outward;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of schedule.json, second version, as far as Foyer makes use of them, put into words of our own after reading the
 * public schema (voc/schedule, validator/json/schema2.json). No package brings that schema, so this stands in for it; it
 * allows nothing beyond what Foyer writes.
 */
final class JsonShape {
    private static final String MOMENT = "moment";
    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String SLUG = "[a-z0-9_-]+[a-z0-9]";
    private static final String WEB = "https?://.+";
    private static final String ANY = "(?s).*";
    private static final Set<String> MAY_BE_LEFT_OUT =
            Set.of("conference.time_zone_name", "frame.subtitle", "frame.guid", "frame.room");

    /** A name in braces is another object of this list, one in brackets a list of those. */
    private static final Map<String, Map<String, String>> OBJECTS = Map.ofEntries(
            Map.entry("file", Map.of("$schema", WEB, "generator", "{generator}", "schedule", "{schedule}")),
            Map.entry("generator", Map.of("name", ANY)),
            Map.entry("schedule", Map.of("version", ANY, "conference", "{conference}", "events", "[event]")),
            Map.entry(
                    "conference",
                    Map.of(
                            "acronym", "[a-z0-9_-][a-z0-9_]{3,}",
                            "title", ANY,
                            "start", MOMENT,
                            "end", MOMENT,
                            "time_zone_name", "[A-Z][a-z]+/[A-Z][a-z]+.*|UTC",
                            "url", WEB,
                            "tracks", "[track]",
                            "rooms", "[room]",
                            "days", "[day]")),
            Map.entry("track", Map.of("name", ANY, "slug", SLUG)),
            Map.entry("room", Map.of("name", ANY, "guid", GUID)),
            Map.entry("day", Map.of("index", "1", "date", "\\d{4}-\\d\\d-\\d\\d", "start", MOMENT, "end", MOMENT)),
            Map.entry(
                    "event",
                    Map.ofEntries(
                            Map.entry("guid", GUID),
                            Map.entry("slug", SLUG),
                            Map.entry("type", "talk|workshop|hands-on|meeting|discussion|game|other"),
                            Map.entry("title", ANY),
                            Map.entry("subtitle", ANY),
                            Map.entry("start", MOMENT),
                            Map.entry("end", MOMENT),
                            Map.entry("duration", "[0-9]+:[0-9]{2}"),
                            Map.entry("room", "{room}"),
                            Map.entry("track", "{reference}"),
                            Map.entry("language", "[a-z]{2}"),
                            Map.entry("abstract", ANY),
                            Map.entry("description", ANY),
                            Map.entry("participants", "[who]"),
                            Map.entry("links", "[link]"),
                            Map.entry("url", WEB))),
            Map.entry(
                    "frame",
                    Map.of(
                            "type", "break|meta",
                            "title", ANY,
                            "subtitle", ANY,
                            "guid", GUID,
                            "start", MOMENT,
                            "end", MOMENT,
                            "room", "{room}")),
            Map.entry("reference", Map.of("slug", SLUG)),
            Map.entry("who", Map.of("guid", GUID, "name", ANY, "role", "speaker|moderator|contributor|host|guest")));

    private final List<String> faults = new ArrayList<>();
    private final Set<String> guids = new HashSet<>();

    private JsonShape() {}

    /** Nothing, if it is right. */
    static List<String> faults(byte[] json) {
        var shape = new JsonShape();
        shape.check("file", new JsonMapper().readTree(json));
        return shape.faults;
    }

    private void check(String type, JsonNode node) {
        var rules = Objects.requireNonNull(OBJECTS.get(type), type);
        if (!node.isObject()) {
            faults.add(type + " is " + node);
            return;
        }
        for (var field : node.properties()) {
            var rule = rules.get(field.getKey());
            if (rule == null) {
                faults.add(type + " has " + field.getKey());
            } else {
                value(type + "." + field.getKey(), rule, field.getValue());
            }
        }
        rules.keySet().stream()
                .filter(name -> !node.has(name) && !MAY_BE_LEFT_OUT.contains(type + "." + name))
                .forEach(name -> faults.add(type + " lacks " + name));
        if (type.matches("event|frame") && !guids.add(node.path("guid").asString())) {
            faults.add("twice the guid " + node.path("guid"));
        }
    }

    private void value(String path, String rule, JsonNode value) {
        if (rule.startsWith("{")) {
            check(rule.substring(1, rule.length() - 1), value);
        } else if (rule.startsWith("[") && OBJECTS.containsKey(rule.substring(1, rule.length() - 1))) {
            value.forEach(each -> check(kind(rule.substring(1, rule.length() - 1), each), each));
        } else if (rule.equals("[link]")) {
            value.forEach(each -> faults.add(path + " holds " + each));
        } else if (rule.equals(MOMENT)) {
            OffsetDateTime.parse(value.asString());
        } else if (!value.asString().matches(rule)) {
            faults.add(path + " says " + value);
        }
    }

    /** What everybody does at a time, a break for instance, is told by its type. */
    private static String kind(String type, JsonNode node) {
        return type.equals("event") && node.path("type").asString().matches("break|meta") ? "frame" : type;
    }
}
