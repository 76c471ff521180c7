package foyer.programme;

import java.util.List;
import java.util.Optional;

/** One released programme, whole and immutable: what pages, calendar, registration and allocation read. */
public record Programme(
        Event event,
        List<Track> tracks,
        List<Room> rooms,
        List<Speaker> speakers,
        List<Session> sessions,
        List<Round> rounds,
        List<Offering> offerings) {

    public Programme {
        tracks = List.copyOf(tracks);
        rooms = List.copyOf(rooms);
        speakers = List.copyOf(speakers);
        sessions = List.copyOf(sessions);
        rounds = List.copyOf(rounds);
        offerings = List.copyOf(offerings);
    }

    public Optional<Offering> offering(String key) {
        return offerings.stream().filter(o -> o.key().equals(key)).findFirst();
    }

    public Optional<Offering> offering(OfferingId id) {
        return offerings.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Round> round(String key) {
        return rounds.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    public Optional<Round> round(RoundId id) {
        return rounds.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The same with the number it is released under. */
    public Programme as(int release) {
        return new Programme(event.as(release), tracks, rooms, speakers, sessions, rounds, offerings);
    }
}
