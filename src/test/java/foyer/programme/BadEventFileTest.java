package foyer.programme;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Import.Refused;
import foyer.programme.eventfile.EventFile.Right;
import foyer.programme.eventfile.EventFile.Wrong;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.eventfile.KnownIds;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the organising team reads when their file is wrong: the very words. */
class BadEventFileTest {
    @Test
    void the_example_of_the_documentation_is_right() {
        assertThat(EventFileReader.read("event.yaml", GivenFile.example().bytes(), KnownIds.none()))
                .isInstanceOf(Right.class);
    }

    @ParameterizedTest
    @MethodSource("foyer.programme.SpoiltFiles#all")
    void a_mistake_is_said_with_its_place_and_what_was_expected(String found, String instead, List<String> said) {
        assertThat(said(GivenFile.example().with(found, instead).bytes())).isEqualTo(said);
    }

    @Test
    void all_mistakes_are_said_at_once_in_the_order_of_the_file() {
        var file = GivenFile.example()
                .with("date: 2026-05-09", "date: morgen")
                .with("room: turm", "room: keller")
                .with("capacity: {1: 40}", "capacity: {1: -1, 7: 3}");

        assertThat(said(file.bytes()))
                .containsExactly(
                        "event.yaml, Zeile 7: event.date: Gefunden: morgen. Erwartet wird ein Tag wie 2025-12-05.",
                        "event.yaml, Zeile 57: offerings[1].room: Unter rooms gibt es kein „keller“.",
                        "event.yaml, Zeile 58: offerings[1].capacity.1: Gefunden: -1. Erwartet wird eine ganze Zahl von 0 bis 10000.",
                        "event.yaml, Zeile 58: offerings[1].capacity.7: Unter rounds gibt es kein „7“. Meinten Sie „1“?");
    }

    @Test
    void windows_1252_is_named_with_its_line() {
        var bytes = GivenFile.example().text().getBytes(Charset.forName("windows-1252"));

        assertThat(said(bytes))
                .containsExactly(
                        "event.yaml, Zeile 5: Hier steht ein Zeichen, das kein UTF-8 ist; vermutlich ist die Datei in Windows-1252 gespeichert. Speichern Sie sie im Editor mit der Codierung „UTF-8“ und importieren Sie sie noch einmal.");
    }

    @Test
    void a_byte_order_mark_is_no_mistake() {
        var bytes = ("\uFEFF" + GivenFile.example().text()).getBytes(StandardCharsets.UTF_8);

        assertThat(EventFileReader.read("event.yaml", bytes, KnownIds.none())).isInstanceOf(Right.class);
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertThat(said(new byte[0]))
                .containsExactly("event.yaml: Die Datei ist leer. Ein Beispiel steht in docs/event-file.md.");
        assertThat(said("# nur ein Kommentar\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("event.yaml: Die Datei ist leer. Ein Beispiel steht in docs/event-file.md.");
    }

    @Test
    void ten_megabytes_are_refused() {
        assertThat(said(new byte[10_000_000]))
                .containsExactly(
                        "event.yaml: Die Datei ist größer als 1 MB und wurde nicht gelesen. Eine Veranstaltungsdatei enthält nur Text.");
    }

    @Test
    void aliases_that_multiply_end_in_a_mistake() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 100; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(said(bomb.toString().getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("event.yaml, Zeile 1: Ab Spalte 1 ist das kein gültiges YAML");
    }

    @Test
    void english_says_the_same() {
        var refused = refused(GivenFile.example()
                .with("capacity: {1: 40}", "capacity: {1: -1}")
                .bytes());

        assertThat(ImportReports.english((Import) refused))
                .containsExactly(
                        "Nothing imported, there is one mistake:",
                        "event.yaml, line 58: offerings[1].capacity.1: Found: -1. Expected: a whole number from 0 to 10000.");
    }

    private static List<String> said(byte[] file) {
        var lines = ImportReports.german((Import) refused(file));
        return lines.subList(1, lines.size());
    }

    private static Refused refused(byte[] file) {
        return switch (EventFileReader.read("event.yaml", file, KnownIds.none())) {
            case Wrong wrong -> new Refused(wrong.mistakes());
            case Right right -> throw new AssertionError("the file was read without a mistake");
        };
    }
}
