package foyer.programme.release;

import static java.util.stream.Collectors.toMap;

import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.eventfile.KnownIds;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A programme as a whole, read in a fixed number of queries however large it is. */
@Component
class ProgrammeStore {
    private final EventStore events;
    private final PlaceStore places;
    private final PersonStore people;
    private final SessionStore sessions;
    private final OfferingStore offerings;

    ProgrammeStore(
            EventStore events, PlaceStore places, PersonStore people, SessionStore sessions, OfferingStore offerings) {
        this.events = events;
        this.places = places;
        this.people = people;
        this.sessions = sessions;
        this.offerings = offerings;
    }

    Optional<Programme> read(EventId id) {
        return events.read(id).map(event -> {
            var rooms = places.rooms(id);
            var speakers = people.read(id);
            var roomById = rooms.stream().collect(toMap(room -> room.id().value(), Function.identity()));
            var speakerById =
                    speakers.stream().collect(toMap(person -> person.id().value(), Function.identity()));
            return new Programme(
                    event,
                    places.tracks(id),
                    rooms,
                    speakers,
                    sessions.read(id, roomById, speakerById),
                    places.rounds(id),
                    offerings.read(id, roomById, speakerById));
        });
    }

    /** Holds every other import back until this transaction ends. */
    void lockImports() {
        events.lockImports();
    }

    KnownIds knownIds(String slug) {
        return events.knownIds(slug);
    }

    /** Of a programme that was written. */
    void writeFile(EventId event, byte[] content) {
        events.writeFile(event, content);
    }

    /** What refers goes after what it refers to, and what is left over goes last. */
    void write(Programme programme) {
        var id = programme.event().id();
        events.write(programme.event());
        places.writeRooms(id, programme.rooms());
        places.writeTracks(id, programme.tracks());
        places.writeRounds(id, programme.rounds());
        people.write(id, programme.speakers());
        sessions.write(id, programme.sessions());
        offerings.write(id, programme.offerings());
        offerings.keepOnly(id, programme.offerings());
        sessions.keepOnly(id, programme.sessions());
        people.keepOnly(id, programme.speakers());
        places.keepOnly(id, programme.rooms(), programme.tracks(), programme.rounds());
    }
}
