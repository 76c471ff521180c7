package foyer.programme.outward;

import foyer.programme.Session;
import foyer.programme.SessionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items of the day in schema.org's words. */
record LinkedSessions(LinkedNodes nodes) {
    /** In short, for the event's own page: what has a time and is more than a name for a round. */
    List<Map<String, Object>> all() {
        return nodes.programme().sessions().stream()
                .filter(session -> session.starts() != null && session.round() == null)
                .filter(session -> session.kind() != SessionKind.END)
                .map(this::brief)
                .toList();
    }

    Map<String, Object> whole(Session session) {
        var leaving = nodes.leaving();
        var description = leaving.plain(session.description());
        var fields = brief(session);
        fields.putAll(JsonFields.of(
                "alternateName",
                orNull(leaving.text(session.subtitle())),
                "description",
                orNull(description),
                "inLanguage",
                leaving.language(session.language()),
                "location",
                nodes.place(session.room()),
                "organizer",
                nodes.organiser(),
                "performer",
                nodes.performers(session.appearances().stream().map(Session.Appearance::speaker)),
                "superEvent",
                block(session).map(this::brief).orElseGet(nodes::whole)));
        return fields;
    }

    private Map<String, Object> brief(Session session) {
        var starts = session.starts();
        var ends = session.ends();
        return JsonFields.of(
                "@type",
                "Event",
                "@id",
                nodes.at("/sessions/" + session.key()),
                "name",
                nodes.leaving().text(session.title()),
                "url",
                nodes.at("/sessions/" + session.key()),
                "startDate",
                starts == null ? nodes.day() : nodes.written(starts),
                "endDate",
                ends == null ? null : nodes.written(ends));
    }

    private Optional<Session> block(Session session) {
        return Stream.ofNullable(session.block())
                .flatMap(key -> nodes.programme().sessions().stream()
                        .filter(other -> other.key().equals(key)))
                .findFirst();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
