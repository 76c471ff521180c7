package foyer.programme.eventfile;

import foyer.platform.i18n.LocalText;
import foyer.programme.Mistake.Problem;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.Session.Appearance;
import foyer.programme.Session.IdeaCollection;
import foyer.programme.SessionId;
import foyer.programme.SessionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code sessions}, and beside them in the foyer {@code collections} and {@code booths}. */
final class SessionsPart {
    private static final List<String> MAY = List.of(
            "start",
            "end",
            "startsOpen",
            "in",
            "after",
            "round",
            "subtitle",
            "track",
            "room",
            "people",
            "perspectives",
            "description",
            "language");

    final Named<Session> sessions = new Named<>(Problem.UNKNOWN_SESSION);

    private final StagePart stage;
    private final KnownIds ids;
    private final Day day;
    private int position;

    SessionsPart(StagePart stage, KnownIds ids, Day day) {
        this.stage = stage;
        this.ids = ids;
        this.day = day;
    }

    void read(Fields file) {
        file.list("sessions").forEach(this::session);
        file.list("collections").forEach(this::collection);
        file.list("booths").forEach(this::booth);
    }

    private void session(Place place) {
        var fields = place.fields(List.of("id", "kind", "title"), MAY);
        var kind = fields.find("kind").map(SessionsPart::kind).orElse(SessionKind.TALK);
        add(fields, kind, when(place, fields), appearances(fields), null);
    }

    private void collection(Place place) {
        var fields = place.fields(
                List.of("id", "title", "questions"), List.of("people", "room", "feeds", "audience", "description"));
        var questions = fields.list("questions").stream().map(Place::localText).toList();
        var ideas = new IdeaCollection(questions, fields.localTextOrNull("feeds"), fields.localTextOrNull("audience"));
        add(fields, SessionKind.FOYER, When.ALL_DAY, appearances(fields), ideas);
    }

    private void booth(Place place) {
        var fields = place.fields(List.of("id", "title"), List.of("people", "room", "description"));
        add(fields, SessionKind.FOYER, When.ALL_DAY, appearances(fields), null);
    }

    private void add(
            Fields fields, SessionKind kind, When when, List<Appearance> appearances, @Nullable IdeaCollection ideas) {
        var id = fields.find("id").map(Place::id).orElse("");
        var track = stage.tracks.orNull(fields, "track");
        var session = new Session(
                new SessionId(ids.of("session", id)),
                id,
                position++,
                kind,
                when.starts,
                when.ends,
                fields.find("startsOpen").map(Place::yesOrNo).orElse(false),
                when.block,
                when.after,
                when.round == null ? null : when.round.id(),
                track == null ? null : track.key(),
                fields.localText("title"),
                fields.localTextOrNull("subtitle"),
                fields.localText("description"),
                stage.rooms.orNull(fields, "room"),
                appearances,
                ideas,
                fields.find("language").flatMap(Place::spoken).orElse(null));
        sessions.add(fields, id, session);
    }

    /** A time of its own, a round's, or a place in the order. More than one would be a guess, none too. */
    private When when(Place place, Fields fields) {
        var ways =
                Stream.of("start", "in", "after", "round").filter(fields::has).count();
        if (ways != 1 || (fields.has("end") && !fields.has("start"))) {
            place.wrong(Problem.WHEN_UNCLEAR);
        }
        var block = sessions.orNull(fields, "in");
        if (block != null && block.kind() != SessionKind.BLOCK) {
            fields.find("in").ifPresent(at -> at.wrong(Problem.NOT_A_BLOCK, at.found()));
        }
        var after = sessions.orNull(fields, "after");
        var round = stage.rounds.orNull(fields, "round");
        var starts = fields.find("start").flatMap(at -> at.time(day)).orElse(round == null ? null : round.starts());
        var ends = fields.find("end").flatMap(at -> at.time(day)).orElse(round == null ? null : round.ends());
        if (starts != null && ends != null && !starts.isBefore(ends)) {
            fields.find("end").ifPresent(at -> at.wrong(Problem.ENDS_BEFORE_START, at.found(), fields.text("start")));
        }
        return new When(starts, ends, block == null ? null : block.key(), after == null ? null : after.key(), round);
    }

    private List<Appearance> appearances(Fields fields) {
        var appearances = new ArrayList<Appearance>();
        stage.people.list(fields, "people").forEach(person -> appearances.add(new Appearance(person, null)));
        for (var place : fields.list("perspectives")) {
            var perspective = place.fields(List.of("title", "people"), List.of());
            LocalText title = perspective.localText("title");
            stage.people.list(perspective, "people").forEach(person -> appearances.add(new Appearance(person, title)));
        }
        return appearances;
    }

    private static SessionKind kind(Place at) {
        return at.oneOf(
                Arrays.stream(SessionKind.values()).filter(kind -> kind != SessionKind.FOYER),
                SessionKind::code,
                SessionKind.TALK);
    }

    private record When(
            @Nullable Instant starts,
            @Nullable Instant ends,
            @Nullable String block,
            @Nullable String after,
            @Nullable Round round) {
        private static final When ALL_DAY = new When(null, null, null, null, null);
    }
}
