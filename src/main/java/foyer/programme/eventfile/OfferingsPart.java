package foyer.programme.eventfile;

import foyer.programme.Level;
import foyer.programme.Mistake.Problem;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.OfferingKind;
import foyer.programme.RoundId;
import foyer.programme.Session;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code offerings}: what people choose in the rounds. */
final class OfferingsPart {
    private static final int MOST_SEATS = 10_000;
    private static final List<String> MUST = List.of("id", "kind", "number", "title", "summary", "hosts", "capacity");
    private static final List<String> MAY =
            List.of("level", "track", "room", "minimum", "description", "startsFrom", "material", "tools", "language");

    final Named<Offering> offerings = new Named<>(Problem.SAME_ID);

    private final StagePart stage;
    private final Named<Session> sessions;
    private final KnownIds ids;

    OfferingsPart(StagePart stage, Named<Session> sessions, KnownIds ids) {
        this.stage = stage;
        this.sessions = sessions;
        this.ids = ids;
    }

    void read(Fields file) {
        file.list("offerings").forEach(place -> {
            var fields = place.fields(MUST, MAY);
            var offering = offering(fields);
            offerings.add(fields, offering.key(), offering);
        });
    }

    private Offering offering(Fields fields) {
        var id = fields.find("id").map(Place::id).orElse("");
        var track = stage.tracks.orNull(fields, "track");
        var startsFrom = sessions.orNull(fields, "startsFrom");
        var capacity = perRound(fields, "capacity", 0);
        return new Offering(
                new OfferingId(ids.of("offering", id)),
                id,
                fields.find("kind").map(OfferingsPart::kind).orElse(OfferingKind.FORUM),
                fields.text("number"),
                fields.find("level").map(OfferingsPart::level).orElse(null),
                track == null ? null : track.key(),
                fields.localText("title"),
                fields.localText("summary"),
                fields.localText("description"),
                stage.people.list(fields, "hosts"),
                stage.rooms.orNull(fields, "room"),
                capacity,
                Map.of(),
                minimum(fields, capacity),
                startsFrom == null ? null : startsFrom.key(),
                fields.localTextOrNull("material"),
                fields.list("tools").stream().map(OfferingsPart::tool).toList(),
                fields.find("language").flatMap(Place::spoken).orElse(null));
    }

    private Map<RoundId, Integer> perRound(Fields fields, String key, int least) {
        var perRound = new LinkedHashMap<RoundId, Integer>();
        fields.find(key)
                .map(Fields::any)
                .ifPresent(rounds -> rounds.all().forEach((round, at) -> {
                    int number = at.number(least, MOST_SEATS);
                    stage.rounds.known(at, round).ifPresent(known -> perRound.put(known.id(), number));
                }));
        return perRound;
    }

    private Map<RoundId, Integer> minimum(Fields fields, Map<RoundId, Integer> capacity) {
        var minimum = perRound(fields, "minimum", 1);
        minimum.forEach((round, least) -> {
            if (least > capacity.getOrDefault(round, 0)) {
                fields.find("minimum")
                        .ifPresent(at -> at.wrong(
                                Problem.MINIMUM_ABOVE_CAPACITY,
                                least.toString(),
                                capacity.getOrDefault(round, 0).toString()));
            }
        });
        return minimum;
    }

    private static OfferingKind kind(Place at) {
        return at.oneOf(Arrays.stream(OfferingKind.values()), OfferingKind::code, OfferingKind.FORUM);
    }

    private static Level level(Place at) {
        return at.oneOf(Arrays.stream(Level.values()), Level::code, Level.BASIS);
    }

    private static Offering.Tool tool(Place place) {
        var fields = place.fields(List.of("name", "receives"), List.of());
        return new Offering.Tool(fields.text("name"), fields.localText("receives"));
    }
}
