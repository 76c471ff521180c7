package foyer.programme.eventfile;

import foyer.programme.Mistake.Problem;
import foyer.programme.Programme;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Reads version 1 of the event file. */
public final class EventFileReader {
    /** Bytes; whoever reads from a disk need not read more. */
    public static final int LARGEST = YamlSource.LARGEST;

    private static final List<String> MUST =
            List.of("version", "event", "venue", "rooms", "people", "rounds", "sessions", "offerings", "registration");
    private static final List<String> MAY = List.of("media", "tracks", "collections", "booths");

    private EventFileReader() {}

    /** @param name what mistakes call the file */
    public static EventFile read(String name, byte[] content, KnownIds ids) {
        var mistakes = new Mistakes(name);
        var programme = new YamlSource(mistakes).read(content).map(root -> programme(root, mistakes, ids));
        return mistakes.any() || programme.isEmpty()
                ? new EventFile.Wrong(mistakes.inOrder())
                : new EventFile.Right(programme.get(), mistakes.cautions());
    }

    private static Programme programme(Node root, Mistakes mistakes, KnownIds ids) {
        var file = new Place(root, "", mistakes).fields(MUST, MAY);
        file.find("version")
                .filter(at -> !at.text().equals("1"))
                .ifPresent(at -> at.wrong(Problem.BAD_VERSION, at.found()));
        var eventPart = new EventPart(file);
        var stage = new StagePart(file, ids, eventPart.day());
        var event = eventPart.event(ids, stage.people);
        var sessions = new SessionsPart(stage, ids, eventPart.day());
        sessions.read(file);
        var offerings = new OfferingsPart(stage, sessions.sessions, ids);
        offerings.read(file);
        new TwoPlaces(eventPart.day(), stage, sessions.sessions, offerings.offerings).look();
        return new Programme(
                event,
                stage.tracks.all(),
                stage.rooms.all(),
                stage.people.all(),
                sessions.sessions.all(),
                stage.roundsByTime(),
                offerings.offerings.all());
    }
}
