package foyer.programme.release;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Event;
import foyer.programme.Foresight.Foreseen;
import foyer.programme.ImportReports;
import foyer.programme.LateRules;
import foyer.programme.Offering;
import foyer.programme.OtherForms;
import foyer.programme.Programme;
import foyer.programme.RegistrationRules;
import foyer.programme.Room;
import foyer.programme.Session;
import foyer.programme.Speaker;
import foyer.programme.Track;
import foyer.programme.Venue;
import foyer.programme.eventfile.EventFile;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.eventfile.KnownIds;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the organising team reads before an import writes: the very words. */
class DifferencesTest {
    private static final GivenFile EXAMPLE = GivenFile.example();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            capacity: {1: 40}               | capacity: {1: 44}                   | Plätze in Runde 1: 40 → 44
            minimum: {1: 5}                 | minimum: {1: 6}                     | Mindestzahl in Runde 1: 5 → 6
            level: basis                    | level: explorativ                   | Kompetenzstufe: basis → explorativ
            room: turm                      | room: saal                          | Raum: turm → saal
            title: {de: "Warum singen wir?", en: "Why do we sing?"} | title: {de: "Warum singen wir?", en: "Why sing?"} | Titel (Englisch): „Why do we sing?“ → „Why sing?“
            summary: Ein Gespräch.          | summary: {de: Ein Gespräch., simple: Wir reden.} | Kurztext (Einfache Sprache): nichts → „Wir reden.“
            closes: 2026-05-08 24:00        | closes: 2026-05-07 18:00            | Anmeldung schließt: 2026-05-09 00:00 → 2026-05-07 18:00
            holdHours: 24                   | holdHours: 48                       | Stunden zum Bestätigen: 24 → 48
            address: Markt 1, 59423 Unna    | address: Markt 2, 59423 Unna        | Anschrift: „Markt 1, 59423 Unna“ → „Markt 2, 59423 Unna“
            access: [step-free, hearing-loop] | access: [step-free]               | Barrierefreiheit: step-free, hearing-loop → step-free
            start: "12:30", room: saal      | start: "12:45", room: saal          | Beginn: 12:30 → 12:45
            place: Unna                     | place: Kamen                        | Herkunft: Unna → Kamen
            """)
    void a_change_says_what_was_and_what_is_now(String found, String instead, String said) {
        assertThat(said(EXAMPLE.with(found, instead))).last().isEqualTo("  " + said);
    }

    @Test
    void of_a_long_text_only_the_passage_that_differs_is_shown() {
        var text =
                "Die Stimme wecken, den Atem finden, den Raum hören und miteinander ins Klingen kommen, ohne Noten und ohne Vorkenntnisse.";
        var before = EXAMPLE.with("Die Stimme wecken.", text);
        var after = EXAMPLE.with("Die Stimme wecken.", text.replace("den Raum hören", "die Halle hören"));

        assertThat(said(before, after))
                .last()
                .isEqualTo(
                        "  Kurztext: „… Stimme wecken, den Atem finden, den Raum hören und miteinander ins Klingen …“ → „… Stimme wecken, den Atem finden, die Halle hören und miteinander ins Klingen …“");
    }

    @Test
    void english_says_the_same() {
        var change = EXAMPLE.with("capacity: {1: 40}", "capacity: {1: 44}");

        assertThat(ImportReports.english(foreseen(EXAMPLE, change)))
                .containsExactly(
                        "One difference from what is in force for chortag-2026 now (release 1):",
                        "changed: offering forum-1, “Warum singen wir?”",
                        "  seats in round 1: 40 → 44");
    }

    /** A field that no difference sees would never be written, since a file without differences is not imported. */
    @ParameterizedTest
    @MethodSource("compared")
    void every_field_of_a_programme_is_compared(Class<?> type, Set<String> fields) {
        assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .as("fields of %s: a new one belongs into Portrait, and then here", type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    static Stream<Arguments> compared() {
        return Stream.of(
                Arguments.of(
                        Event.class,
                        Set.of(
                                "id",
                                "slug",
                                "release",
                                "title",
                                "claim",
                                "date",
                                "zone",
                                "language",
                                "organiser",
                                "contact",
                                "access",
                                "venue",
                                "moderation",
                                "posterAlt",
                                "otherForms",
                                "registration")),
                Arguments.of(OtherForms.class, Set.of("plainChecked", "easyLanguage", "signLanguage")),
                Arguments.of(OtherForms.EasyLanguage.class, Set.of("text", "file", "checked")),
                Arguments.of(OtherForms.SignLanguage.class, Set.of("video", "captions", "transcript", "length")),
                Arguments.of(Venue.class, Set.of("name", "address", "way")),
                Arguments.of(
                        RegistrationRules.class,
                        Set.of(
                                "opens",
                                "wishesUntil",
                                "closes",
                                "maximumWishes",
                                "hold",
                                "rushHold",
                                "rushPerHour",
                                "lotteryMinutes",
                                "retention",
                                "late",
                                "changes")),
                Arguments.of(LateRules.class, Set.of("offersDays", "longestHours", "shortestHours", "comingDays")),
                Arguments.of(
                        Offering.class,
                        Set.of(
                                "id",
                                "key",
                                "kind",
                                "number",
                                "level",
                                "track",
                                "title",
                                "summary",
                                "description",
                                "hosts",
                                "room",
                                "capacity",
                                "notHeld",
                                "minimum",
                                "startsFrom",
                                "material",
                                "tools",
                                "language")),
                Arguments.of(
                        Session.class,
                        Set.of(
                                "id",
                                "key",
                                "position",
                                "kind",
                                "starts",
                                "ends",
                                "startsOpen",
                                "block",
                                "after",
                                "round",
                                "track",
                                "title",
                                "subtitle",
                                "description",
                                "room",
                                "appearances",
                                "ideas",
                                "language")),
                Arguments.of(Speaker.class, Set.of("id", "key", "name", "team", "role", "place")),
                Arguments.of(Room.class, Set.of("id", "key", "name", "way", "access", "accessNote")),
                Arguments.of(Track.class, Set.of("key", "title", "description")));
    }

    private static List<String> said(GivenFile after) {
        return said(EXAMPLE, after);
    }

    private static List<String> said(GivenFile before, GivenFile after) {
        return ImportReports.german(foreseen(before, after));
    }

    private static Foreseen foreseen(GivenFile before, GivenFile after) {
        var changes = Differences.between(Optional.of(programme(before)), programme(after));
        return new Foreseen("chortag-2026", 1, changes, List.of());
    }

    private static Programme programme(GivenFile file) {
        return switch (EventFileReader.read("event.yaml", file.bytes(), KnownIds.none())) {
            case EventFile.Right right -> right.programme();
            case EventFile.Wrong wrong ->
                throw new AssertionError(wrong.mistakes().toString());
        };
    }
}
