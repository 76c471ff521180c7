package foyer.registration;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.settings.Settings;
import foyer.programme.CalendarEntry;
import foyer.programme.CalendarFile;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import foyer.seats.Seating;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One person's day as an iCalendar file: own seats and what everybody takes part in. A seat keeps its appointment's id when
 * it changes, so that a newer file replaces it; the id tells nobody whose it is.
 */
@Component
public class PersonalCalendar {
    private final Texts texts;
    private final Settings settings;
    private final Clock clock;

    PersonalCalendar(Texts texts, Settings settings, Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    public String of(Registration registration, Programme programme, Seating seating, Language language) {
        Event event = programme.event();
        Instant now = clock.instant();
        int revision = event.release()
                + (int) Duration.between(registration.createdAt(), now).toSeconds();
        var file = new CalendarFile(
                event.title().in(language),
                event.zone(),
                now,
                Math.max(revision, event.release()),
                Stream.concat(plenary(programme, language), seats(registration, programme, seating, language))
                        .toList());
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private Stream<CalendarEntry> plenary(Programme programme, Language language) {
        return programme.sessions().stream()
                .filter(s -> s.block() == null && s.round() == null)
                .filter(s -> s.kind() != SessionKind.FOYER && s.kind() != SessionKind.END)
                .flatMap(s -> Optional.ofNullable(s.starts()).map(at -> session(programme, s, at, language)).stream());
    }

    private CalendarEntry session(Programme programme, Session session, Instant starts, Language language) {
        return new CalendarEntry(
                CalendarEntry.uid(programme.event(), "session-" + session.key()),
                starts,
                session.ends(),
                session.title().in(language),
                place(programme, session.room(), language),
                "",
                address(programme, "sessions", session.key()));
    }

    private Stream<CalendarEntry> seats(
            Registration registration, Programme programme, Seating seating, Language language) {
        return programme.rounds().stream()
                .flatMap(round -> seating.in(round.id()).stream()
                        .map(seat -> programme.offering(seat.slot().offering()).orElseThrow())
                        .map(offering -> seat(registration, programme, round, offering, language)));
    }

    private CalendarEntry seat(
            Registration registration, Programme programme, Round round, Offering offering, Language language) {
        String opaque = Fingerprint.of("calendar", registration.id().value().toString(), round.key());
        String number =
                texts.text(language, "programme.numbered." + offering.kind().code(), offering.number());
        return new CalendarEntry(
                CalendarEntry.uid(programme.event(), "seat-" + opaque.substring(0, 24)),
                round.starts(),
                round.ends(),
                number + ": " + offering.title().in(language),
                place(programme, offering.room(), language),
                wayAndAccess(offering.room(), language),
                address(programme, "offerings", offering.key()));
    }

    private static String place(Programme programme, @Nullable Room room, Language language) {
        var venue = programme.event().venue();
        String house = venue.name().in(language) + ", " + venue.address();
        return room == null ? house : room.name().in(language) + ", " + house;
    }

    private String wayAndAccess(@Nullable Room room, Language language) {
        if (room == null) {
            return "";
        }
        var way = room.way() == null ? List.<String>of() : List.of(room.way().in(language));
        var access = room.access().stream()
                .map(a -> texts.text(language, "programme.access." + a))
                .toList();
        return String.join(
                "\n",
                Stream.of(String.join(", ", way), String.join(", ", access))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private URI address(Programme programme, String part, String key) {
        return URI.create(settings.baseUrl() + EventHeading.address(programme.event()) + "/" + part + "/" + key);
    }
}
