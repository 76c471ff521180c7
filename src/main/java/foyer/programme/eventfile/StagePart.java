package foyer.programme.eventfile;

import static java.util.Comparator.comparing;

import foyer.programme.Mistake.Problem;
import foyer.programme.Room;
import foyer.programme.RoomId;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.programme.Speaker;
import foyer.programme.SpeakerId;
import foyer.programme.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What sessions and offerings refer to: {@code rooms}, {@code people}, {@code tracks}, {@code rounds}. */
final class StagePart {
    private static final int MINUTES_OF_A_DAY = 1440;
    static final List<String> ACCESS = List.of(
            "step-free",
            "wheelchair-spaces",
            "accessible-toilet",
            "hearing-loop",
            "captions",
            "sign-language",
            "quiet");

    final Named<Room> rooms = new Named<>(Problem.UNKNOWN_ROOM);
    final Named<Speaker> people = new Named<>(Problem.UNKNOWN_PERSON);
    final Named<Track> tracks = new Named<>(Problem.UNKNOWN_TRACK);
    final Named<Round> rounds = new Named<>(Problem.UNKNOWN_ROUND);

    private final KnownIds ids;
    private final Day day;

    StagePart(Fields file, KnownIds ids, Day day) {
        this.ids = ids;
        this.day = day;
        file.list("rooms").forEach(this::room);
        file.list("people").forEach(this::person);
        file.list("tracks").forEach(this::track);
        file.list("rounds").forEach(this::round);
    }

    List<Round> roundsByTime() {
        var byTime = rounds.all().stream().sorted(comparing(Round::starts)).toList();
        return IntStream.range(0, byTime.size())
                .mapToObj(i -> numbered(byTime.get(i), i + 1))
                .toList();
    }

    private void room(Place place) {
        var fields = place.fields(List.of("id", "name"), List.of("way", "access", "accessNote"));
        var id = fields.find("id").map(Place::id).orElse("");
        var access = fields.list("access").stream()
                .map(at -> at.oneOf(ACCESS.stream(), code -> code, ACCESS.getFirst()))
                .toList();
        rooms.add(
                fields,
                id,
                new Room(
                        new RoomId(ids.of("room", id)),
                        id,
                        fields.localText("name"),
                        fields.localTextOrNull("way"),
                        access,
                        fields.localTextOrNull("accessNote")));
    }

    private void person(Place place) {
        var fields = place.fields(List.of("id"), List.of("name", "team", "role", "place"));
        var id = fields.find("id").map(Place::id).orElse("");
        if (fields.has("name") == fields.has("team")) {
            place.wrong(Problem.PERSON_OR_TEAM);
        }
        people.add(
                fields,
                id,
                new Speaker(
                        new SpeakerId(ids.of("person", id)),
                        id,
                        fields.text("name") + fields.text("team"),
                        fields.has("team"),
                        fields.localTextOrNull("role"),
                        fields.textOrNull("place")));
    }

    private void track(Place place) {
        var fields = place.fields(List.of("id", "title"), List.of("description"));
        var id = fields.find("id").map(Place::id).orElse("");
        tracks.add(fields, id, new Track(id, fields.localText("title"), fields.localText("description")));
    }

    private void round(Place place) {
        var fields = place.fields(List.of("id", "title", "start", "minutes"), List.of());
        var id = fields.find("id").map(Place::id).orElse("");
        var start = fields.find("start").flatMap(at -> at.time(day));
        var starts = start.orElse(Instant.EPOCH);
        var ends = starts.plus(Duration.ofMinutes(fields.number("minutes", 1, MINUTES_OF_A_DAY)));
        var round = new Round(new RoundId(ids.of("round", id)), id, 1, fields.localText("title"), starts, ends);
        if (start.isPresent() && fields.has("minutes")) {
            overlapping(round)
                    .forEach(other -> place.wrong(Problem.ROUNDS_OVERLAP, id, times(round), other.key(), times(other)));
        }
        rounds.add(fields, id, round);
    }

    private Stream<Round> overlapping(Round round) {
        return rounds.all().stream()
                .filter(other ->
                        other.starts().isBefore(round.ends()) && round.starts().isBefore(other.ends()));
    }

    private String times(Round round) {
        return round.starts().atZone(day.zone()).toLocalTime() + "–"
                + round.ends().atZone(day.zone()).toLocalTime();
    }

    private static Round numbered(Round round, int number) {
        return new Round(round.id(), round.key(), number, round.title(), round.starts(), round.ends());
    }
}
