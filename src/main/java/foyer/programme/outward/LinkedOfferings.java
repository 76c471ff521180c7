package foyer.programme.outward;

import foyer.programme.Offering;
import foyer.programme.Round;
import foyer.programme.SeatsLeft.Slot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Offerings in schema.org's words: one event a round, with its seats and how many are free. */
record LinkedOfferings(LinkedNodes nodes, Map<Slot, Integer> free) {
    LinkedOfferings {
        free = Map.copyOf(free);
    }

    /** In short, for the event's own page. */
    List<Map<String, Object>> all() {
        return nodes.programme().offerings().stream()
                .flatMap(offering -> rounds(offering).map(round -> brief(offering, round)))
                .toList();
    }

    List<Map<String, Object>> whole(Offering offering) {
        return rounds(offering).map(round -> whole(offering, round)).toList();
    }

    private Stream<Round> rounds(Offering offering) {
        return nodes.programme().rounds().stream().filter(round -> offering.takesPlaceIn(round.id()));
    }

    private Map<String, Object> whole(Offering offering, Round round) {
        var leaving = nodes.leaving();
        var fields = brief(offering, round);
        fields.putAll(JsonFields.of(
                "alternateName",
                leaving.numbered(offering),
                "description",
                leaving.text(offering.summary()),
                "inLanguage",
                leaving.language(offering.language()),
                "location",
                nodes.place(offering.room()),
                "organizer",
                nodes.organiser(),
                "performer",
                nodes.performers(offering.hosts().stream()),
                "superEvent",
                nodes.whole()));
        return fields;
    }

    private Map<String, Object> brief(Offering offering, Round round) {
        int all = Objects.requireNonNull(offering.capacity().get(round.id()));
        int left = free.getOrDefault(new Slot(offering.id(), round.id()), all);
        return JsonFields.of(
                "@type", "Event",
                "@id", nodes.at("/offerings/" + offering.key() + "#round-" + round.key()),
                "name", nodes.leaving().text(offering.title()),
                "url", nodes.at("/offerings/" + offering.key()),
                "startDate", nodes.written(round.starts()),
                "endDate", nodes.written(round.ends()),
                "maximumAttendeeCapacity", all,
                "remainingAttendeeCapacity", Math.clamp(left, 0, all));
    }
}
