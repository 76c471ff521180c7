package foyer.programme.release;

import static java.util.stream.Collectors.toMap;

import foyer.programme.Change.Part;
import foyer.programme.Event;
import foyer.programme.Offering;
import foyer.programme.OtherForms;
import foyer.programme.Programme;
import foyer.programme.RegistrationRules;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.programme.Session;
import foyer.programme.Speaker;
import foyer.programme.SpokenLanguage;
import foyer.programme.Track;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A programme laid flat for comparing: for each part and key the fields as the file says them, with others named by their keys only. */
record Portrait(Map<Part, Map<String, Facets>> parts) {
    static final Portrait BLANK = new Portrait(Map.of());
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static Portrait of(Programme programme) {
        var zone = programme.event().zone();
        var parts = new LinkedHashMap<Part, Map<String, Facets>>();
        parts.put(Part.EVENT, Map.of(programme.event().slug(), event(programme.event())));
        parts.put(Part.ROUND, each(programme.rounds(), Round::key, round -> round(round, zone)));
        parts.put(Part.OFFERING, each(programme.offerings(), Offering::key, o -> offering(o, programme)));
        parts.put(Part.SESSION, each(programme.sessions(), Session::key, s -> session(s, programme)));
        parts.put(Part.PERSON, each(programme.speakers(), Speaker::key, Portrait::person));
        parts.put(Part.ROOM, each(programme.rooms(), Room::key, Portrait::room));
        parts.put(Part.TRACK, each(programme.tracks(), Track::key, Portrait::track));
        return new Portrait(parts);
    }

    private static Facets event(Event event) {
        var venue = event.venue();
        var facets = Facets.of(event.title().de())
                .words("title", event.title())
                .words("claim", event.claim())
                .with("date", event.date())
                .with("zone", event.zone())
                .with("language", event.language().code())
                .words("organiser", event.organiser())
                .with("contact", event.contact())
                .words("access", event.access())
                .words("venue.name", venue.name())
                .words("venue.address", venue.address())
                .words("venue.way", venue.way())
                .with(
                        "moderation",
                        event.moderation() == null ? null : event.moderation().key())
                .words("poster", event.posterAlt());
        otherForms(facets, event.otherForms());
        return registration(facets, event.registration(), event.zone());
    }

    private static void otherForms(Facets facets, OtherForms forms) {
        var easy = forms.easyLanguage();
        var sign = forms.signLanguage();
        facets.with("plainLanguage", checked(forms.plainChecked()))
                .words("easyLanguage.text", easy == null || easy.text() == null ? "" : easy.text())
                .with("easyLanguage.file", easy == null ? null : easy.file())
                .with("easyLanguage.checked", easy == null ? null : checked(easy.checked()))
                .with("signLanguage.video", sign == null ? null : sign.video())
                .with("signLanguage.captions", sign == null ? null : sign.captions())
                .words("signLanguage.transcript", sign == null ? null : sign.transcript())
                .with("signLanguage.length", sign == null ? null : sign.length());
    }

    private static @Nullable String checked(OtherForms.@Nullable Checked checked) {
        return checked == null ? null : checked.by() + ", " + checked.on();
    }

    private static Facets registration(Facets facets, RegistrationRules rules, ZoneId zone) {
        return facets.with("opens", moment(rules.opens(), zone))
                .with("wishesUntil", moment(rules.wishesUntil(), zone))
                .with("closes", moment(rules.closes(), zone))
                .with("maximumWishes", rules.maximumWishes())
                .with("holdHours", rules.hold().toHours())
                .with("rushHoldHours", rules.rushHold().toHours())
                .with("rushPerHour", rules.rushPerHour())
                .with("lotteryMinutes", rules.lotteryMinutes())
                .with("retentionDays", rules.retention().registrations())
                .with("retention.concerns", rules.retention().concerns())
                .with("retention.accessNeeds", rules.retention().accessNeeds())
                .with("retention.diet", rules.retention().diet())
                .with("retention.mails", rules.retention().mails())
                .with("retention.hosts", rules.retention().hosts())
                .with("retention.audit", rules.retention().audit())
                .with("offers.daysBefore", rules.late().offersDays())
                .with("offers.longestHours", rules.late().longestHours())
                .with("offers.shortestHours", rules.late().shortestHours())
                .with("comingDays", rules.late().comingDays())
                .with("changes.clash", rules.changes().clash().code())
                .with("changes.handingOn", rules.changes().handingOn());
    }

    private static Facets round(Round round, ZoneId zone) {
        return Facets.of(round.title().de())
                .words("title", round.title())
                .with("start", time(round.starts(), zone))
                .with("minutes", Duration.between(round.starts(), round.ends()).toMinutes());
    }

    private static Facets offering(Offering offering, Programme programme) {
        return Facets.of(offering.title().de())
                .words("title", offering.title())
                .with("kind", offering.kind().code())
                .with("number", offering.number())
                .with(
                        "level",
                        offering.level() == null ? null : offering.level().code())
                .with("track", offering.track())
                .with("hosts", offering.hosts().stream().map(Speaker::key).toList())
                .with("room", key(offering.room()))
                .with("capacity", perRound(asInTheFile(offering), programme))
                .with("minimum", perRound(offering.minimum(), programme))
                .words("summary", offering.summary())
                .words("description", offering.description())
                .with("startsFrom", offering.startsFrom())
                .words("material", offering.material())
                .with(
                        "tools",
                        offering.tools().stream()
                                .map(tool -> tool.name() + " (" + Facets.allForms(tool.receives()) + ")")
                                .toList())
                .with("language", code(offering.language()));
    }

    /** What the team took out of a round stands in the file as before. */
    private static Map<RoundId, Integer> asInTheFile(Offering offering) {
        var seats = new HashMap<>(offering.capacity());
        seats.putAll(offering.notHeld());
        return seats;
    }

    private static Facets session(Session session, Programme programme) {
        var facets = Facets.of(session.title().de())
                .words("title", session.title())
                .words("subtitle", session.subtitle())
                .with("kind", session.kind().code());
        when(facets, session, programme)
                .with("track", session.track())
                .with("room", key(session.room()))
                .with(
                        "people",
                        session.appearances().stream().map(Portrait::appearance).toList())
                .words("description", session.description())
                .with("language", code(session.language()));
        var ideas = session.ideas();
        return ideas == null
                ? facets
                : facets.with(
                                "questions",
                                ideas.questions().stream().map(Facets::allForms).toList())
                        .words("feeds", ideas.feeds())
                        .words("audience", ideas.audience());
    }

    /** A round's item takes its time from the round, where a change is reported already. */
    private static Facets when(Facets facets, Session session, Programme programme) {
        var zone = programme.event().zone();
        boolean own = session.round() == null;
        return facets.with("start", own ? time(session.starts(), zone) : null)
                .with("end", own ? time(session.ends(), zone) : null)
                .with("startsOpen", session.startsOpen() ? "true" : null)
                .with("in", session.block())
                .with("after", session.after())
                .with("round", round(session.round(), programme));
    }

    private static Facets person(Speaker person) {
        return Facets.of(person.name())
                .words(person.team() ? "team" : "name", person.name())
                .words("role", person.role())
                .with("place", person.place());
    }

    private static Facets room(Room room) {
        return Facets.of(room.name().de())
                .words("name", room.name())
                .words("way", room.way())
                .with("access", room.access())
                .words("accessNote", room.accessNote());
    }

    private static Facets track(Track track) {
        return Facets.of(track.title().de()).words("title", track.title()).words("description", track.description());
    }

    private static @Nullable String round(@Nullable RoundId id, Programme programme) {
        return id == null ? null : programme.round(id).map(Round::key).orElse(null);
    }

    private static Map<String, Integer> perRound(Map<RoundId, Integer> numbers, Programme programme) {
        return programme.rounds().stream()
                .filter(round -> numbers.containsKey(round.id()))
                .collect(toMap(Round::key, round -> numbers.getOrDefault(round.id(), 0)));
    }

    private static String appearance(Session.Appearance appearance) {
        var side = Facets.allForms(appearance.perspective());
        return appearance.speaker().key() + (side.isEmpty() ? "" : " (" + side + ")");
    }

    private static @Nullable String key(@Nullable Room room) {
        return room == null ? null : room.key();
    }

    private static @Nullable String code(@Nullable SpokenLanguage language) {
        return language == null ? null : language.code();
    }

    private static @Nullable String moment(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : MOMENT.format(instant.atZone(zone));
    }

    private static @Nullable String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : TIME.format(instant.atZone(zone));
    }

    private static <T> Map<String, Facets> each(List<T> items, Function<T, String> key, Function<T, Facets> facets) {
        return items.stream().collect(toMap(key, facets, (one, other) -> one, LinkedHashMap::new));
    }
}
