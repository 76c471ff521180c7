package foyer.programme.release;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import foyer.programme.ChangeRules;
import foyer.programme.Event;
import foyer.programme.EventId;
import foyer.programme.LateRules;
import foyer.programme.Level;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.OfferingKind;
import foyer.programme.OtherForms;
import foyer.programme.Programme;
import foyer.programme.RegistrationRules;
import foyer.programme.RetentionDays;
import foyer.programme.Room;
import foyer.programme.RoomId;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.programme.Session;
import foyer.programme.SessionId;
import foyer.programme.SessionKind;
import foyer.programme.Speaker;
import foyer.programme.SpeakerId;
import foyer.programme.SpokenLanguage;
import foyer.programme.Track;
import foyer.programme.Venue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small programme with one of everything. */
final class GivenProgramme {
    private GivenProgramme() {}

    static Programme of(String slug) {
        var anna = new Speaker(new SpeakerId(id()), "anna", "Anna Muster", false, text("Chorleiterin"), "Unna");
        var team = new Speaker(new SpeakerId(id()), "team", "Team Töne", true, null, null);
        var room = new Room(new RoomId(id()), "saal", text("Saal"), null, List.of("step-free"));
        var round = new Round(new RoundId(id()), "1", 1, text("Runde"), at("13:00"), at("14:00"));
        var track = new Track("stimmen", text("Stimmen"), LocalText.same(""));
        return new Programme(
                event(slug, anna),
                List.of(track),
                List.of(room),
                List.of(anna, team),
                List.of(session(anna, room, round, track)),
                List.of(round),
                List.of(offering(team, room, round, track)));
    }

    private static Event event(String slug, Speaker moderation) {
        return new Event(
                new EventId(id()),
                slug,
                1,
                text("Tag der Chöre"),
                text("Alle singen"),
                LocalDate.of(2026, 5, 9),
                ZoneId.of("Europe/Berlin"),
                Language.DE,
                "Chorverband",
                "chor@foyer.example",
                null,
                new Venue(text("Haus"), "Weg 1, 59423 Unna", text("Zu Fuß")),
                moderation,
                text("Ein Chor"),
                new RegistrationRules(
                        at("05:00"),
                        null,
                        at("07:00"),
                        5,
                        Duration.ofHours(24),
                        Duration.ofHours(2),
                        100,
                        2,
                        RetentionDays.usual(90),
                        LateRules.USUAL,
                        ChangeRules.USUAL),
                OtherForms.NONE);
    }

    private static Session session(Speaker speaker, Room room, Round round, Track track) {
        return new Session(
                new SessionId(id()),
                "runde-1",
                0,
                SessionKind.ROUND,
                round.starts(),
                round.ends(),
                true,
                null,
                null,
                round.id(),
                track.key(),
                text("Runde"),
                text("Singen"),
                LocalText.same(""),
                room,
                List.of(new Session.Appearance(speaker, text("Chöre")), new Session.Appearance(speaker, null)),
                new Session.IdeaCollection(List.of(text("Was singen wir?")), text("das Liederbuch"), null),
                new SpokenLanguage("uk"));
    }

    private static Offering offering(Speaker host, Room room, Round round, Track track) {
        return new Offering(
                new OfferingId(id()),
                "station-01",
                OfferingKind.STATION,
                "01",
                Level.BASIS,
                track.key(),
                text("Einsingen"),
                text("Kurz"),
                text("Lang"),
                List.of(host),
                room,
                Map.of(round.id(), 20),
                Map.of(),
                Map.of(round.id(), 5),
                "runde-1",
                text("Noten"),
                List.of(new Offering.Tool("Klavier", text("niemand"))),
                new SpokenLanguage("en"));
    }

    private static LocalText text(String german) {
        return new LocalText(german, "(en) " + german, null);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-05-09T" + time + ":00Z");
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
