package foyer.programme.outward;

import foyer.programme.outward.Outgoing.Item;
import foyer.programme.outward.Outgoing.Theme;
import foyer.programme.outward.Outgoing.Who;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The second version of schedule.json: the conference first, then what takes place, in one list. */
record ScheduleJson(Outgoing programme) {
    private static final String SCHEMA = "https://c3voc.de/schema/schedule2";

    /** In that format a zone has two words, such as Europe/Berlin; another is left out. */
    private static final String ZONE = "[A-Z][a-z]+/[A-Z][a-z]+.*|UTC";

    /** What everybody comes together for belongs to no track, and the format knows no item without one. */
    private static final Theme REST = new Theme("programme", "");

    byte[] bytes() {
        return JsonFields.bytes(JsonFields.of(
                "$schema",
                SCHEMA,
                "generator",
                JsonFields.of("name", "Foyer"),
                "schedule",
                JsonFields.of(
                        "version",
                        Integer.toString(programme.release()),
                        "conference",
                        conference(),
                        "events",
                        programme.items().stream()
                                .map(item -> isFrame(item) ? frame(item) : event(item))
                                .toList())));
    }

    private Map<String, Object> conference() {
        var zone = programme.zone().getId();
        return JsonFields.of(
                "acronym", programme.acronym(),
                "title", programme.title(),
                "start", Moments.written(programme.starts(), programme.zone()),
                "end", Moments.written(programme.ends(), programme.zone()),
                "time_zone_name", zone.matches(ZONE) ? zone : null,
                "url", programme.address().toString(),
                "tracks", themes(),
                "rooms", rooms(),
                "days",
                        List.of(JsonFields.of(
                                "index", 1,
                                "date", programme.date().toString(),
                                "start", Moments.written(programme.starts(), programme.zone()),
                                "end", Moments.written(programme.ends(), programme.zone()))));
    }

    private List<Map<String, Object>> themes() {
        return Stream.concat(programme.themes().stream(), Stream.of(new Theme(REST.slug(), programme.title())))
                .map(theme -> JsonFields.of("name", theme.name(), "slug", theme.slug()))
                .toList();
    }

    private List<Map<String, Object>> rooms() {
        return programme.items().stream()
                .map(Item::place)
                .distinct()
                .map(place ->
                        JsonFields.of("name", place.name(), "guid", place.guid().toString()))
                .toList();
    }

    private static boolean isFrame(Item item) {
        return item.kind().matches("arrival|break|round");
    }

    private Map<String, Object> frame(Item item) {
        return JsonFields.of(
                "type", item.kind().equals("break") ? "break" : "meta",
                "title", item.title(),
                "subtitle", item.subtitle().isEmpty() ? null : item.subtitle(),
                "guid", item.guid().toString(),
                "start", Moments.written(item.starts(), programme.zone()),
                "end", Moments.written(item.ends(), programme.zone()),
                "room", room(item));
    }

    private Map<String, Object> event(Item item) {
        return JsonFields.of(
                "guid", item.guid().toString(),
                "slug", item.slug(),
                "type", type(item),
                "title", item.title(),
                "subtitle", item.subtitle(),
                "start", Moments.written(item.starts(), programme.zone()),
                "end", Moments.written(item.ends(), programme.zone()),
                "duration", ScheduleXml.lasting(item.starts(), item.ends()),
                "room", room(item),
                "track",
                        JsonFields.of(
                                "slug",
                                Objects.requireNonNullElse(item.theme(), REST).slug()),
                "language", item.language(),
                "abstract", item.summary(),
                "description", item.description(),
                "participants", item.people().stream().map(ScheduleJson::who).toList(),
                "links", List.of(),
                "url", item.address().toString());
    }

    private static Map<String, Object> room(Item item) {
        return JsonFields.of(
                "name", item.place().name(), "guid", item.place().guid().toString());
    }

    private static Map<String, Object> who(Who person) {
        return JsonFields.of("guid", person.guid().toString(), "name", person.name(), "role", person.role());
    }

    /** In the few words the format has. */
    private static String type(Item item) {
        return switch (item.kind()) {
            case "talk" -> "talk";
            case "station" -> "hands-on";
            case "forum", "panel" -> "discussion";
            default -> "other";
        };
    }
}
