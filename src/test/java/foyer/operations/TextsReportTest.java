package foyer.operations;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.settings.Settings;
import foyer.programme.Event;
import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.eventfile.EventFile.Right;
import foyer.programme.eventfile.EventFile.Wrong;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.eventfile.KnownIds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** What doctor says about texts. */
class TextsReportTest {
    private static final Texts TEXTS =
            new AnnotationConfigApplicationContext("foyer.platform.i18n").getBean(Texts.class);

    @TempDir
    Path data;

    @Test
    void what_an_event_lacks_is_counted_and_the_first_named() {
        var lines = lines(GivenFile.example(), false);

        assertThat(lines).contains("Texte von chortag-2026: 16", "  ohne Englisch: 12", "  ohne Einfache Sprache: 16");
        int english = lines.indexOf("  ohne Englisch: 12");
        assertThat(lines.subList(english + 1, english + 5))
                .containsExactly(
                        "    event.claim",
                        "    rounds.1.title",
                        "    rounds.2.title",
                        "    und 9 weitere; alle nennt „bin/foyer doctor --texts“");
    }

    @Test
    void all_are_named_when_asked_for() {
        assertThat(lines(GivenFile.example(), true))
                .contains("    offerings.station-01.summary", "    sessions.konzert.title")
                .noneMatch(line -> line.contains("weitere"));
    }

    @Test
    void einfache_sprache_is_unchecked_until_somebody_is_named() {
        var file =
                GivenFile.example().with("claim: Alle singen mit", "claim: {de: Alle singen, simple: Singen Sie mit}");

        assertThat(lines(file, false))
                .anyMatch(line -> line.startsWith("  Einfache Sprache: ein Text, ungeprüft."))
                .anyMatch(line -> line.matches("  Einfache Sprache: [\\d.]+ Texte, ungeprüft\\..*CHECKED.*"));
        assertThat(lines(
                        file.with(
                                "  organiser:",
                                "  plainLanguage: {checkedBy: Prüfgruppe, on: 2026-02-01}\n  organiser:"),
                        false,
                        "Lesegruppe, 2026-01-10"))
                .contains(
                        "  Einfache Sprache geprüft von Prüfgruppe, 2026-02-01",
                        "  Einfache Sprache geprüft von Lesegruppe, 2026-01-10")
                .noneMatch(line -> line.contains("ungeprüft"));
    }

    @Test
    void a_file_that_is_named_but_not_there_is_said_to_be_missing() {
        var file = GivenFile.example()
                .with(
                        "venue:\n",
                        "media:\n  easyLanguage: {file: leicht.pdf, checkedBy: Prüfgruppe, on: 2026-02-01}\nvenue:\n");

        assertThat(lines(file, false))
                .contains("  genannt, aber nicht da: " + data.resolve("media/chortag-2026/leicht.pdf"));
    }

    @Test
    void the_pages_own_texts_are_whole() {
        assertThat(lines(GivenFile.example(), false).subList(0, 2)).noneMatch(line -> line.contains("ohne"));
    }

    private List<String> lines(GivenFile file, boolean all) {
        return lines(file, all, "");
    }

    private List<String> lines(GivenFile file, boolean all, String checked) {
        var settings = Settings.from(new MockEnvironment()
                .withProperty("FOYER_DATA", data.toString())
                .withProperty("FOYER_PLAIN_LANGUAGE_CHECKED", checked));
        return new TextsReport(TEXTS, settings, Language.DE, all).lines(new OneProgramme(programme(file)));
    }

    private static Programme programme(GivenFile file) {
        return switch (EventFileReader.read("event.yaml", file.bytes(), KnownIds.none())) {
            case Right right -> right.programme();
            case Wrong wrong -> throw new AssertionError(wrong.mistakes().toString());
        };
    }

    private record OneProgramme(Programme programme) implements Programmes {
        @Override
        public List<Event> all() {
            return List.of(programme.event());
        }

        @Override
        public Optional<Programme> bySlug(String slug) {
            return Optional.of(programme);
        }

        @Override
        public Optional<Programme> byId(EventId id) {
            return Optional.of(programme);
        }
    }
}
