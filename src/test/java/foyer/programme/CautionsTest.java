package foyer.programme;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.web.Markdown;
import foyer.programme.Foresight.Foreseen;
import foyer.programme.eventfile.EventFile.Right;
import foyer.programme.eventfile.EventFile.Wrong;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.eventfile.KnownIds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be imported but is hardly meant so, and files that look odd but are right. */
class CautionsTest {
    private static final GivenFile EXAMPLE = GivenFile.example();

    @Test
    void a_person_in_two_places_at_once_is_named_with_both() {
        assertThat(cautions(EXAMPLE.with("hosts: [team-toene]", "hosts: [anna-muster]")))
                .containsExactly(
                        "event.yaml, Zeile 52: offerings[1].id: Anna Muster ist zur selben Zeit an zwei Orten: „Einsingen“ (10:00–11:00, Zeile 41) und „Warum singen wir?“ (10:00–11:00, Zeile 52).");
    }

    @Test
    void a_room_in_use_twice_is_named_with_both() {
        assertThat(cautions(EXAMPLE.with("room: turm", "room: saal")))
                .containsExactly(
                        "event.yaml, Zeile 52: offerings[1].id: Großer Saal ist zur selben Zeit zweimal belegt: „Einsingen“ (10:00–11:00, Zeile 41) und „Warum singen wir?“ (10:00–11:00, Zeile 52).");
    }

    @Test
    void a_session_within_a_round_is_seen_too() {
        var talk = "start: \"10:30\", end: \"10:45\", people: [anna-muster]";

        assertThat(cautions(EXAMPLE.with("start: \"12:30\"", talk)))
                .anyMatch(line -> line.contains("„Konzert“ (10:30–10:45, Zeile 36) und „Einsingen“ (10:00–11:00"));
    }

    @Test
    void a_team_may_split_up_and_rounds_one_after_the_other_are_no_conflict() {
        assertThat(cautions(EXAMPLE.with("hosts: [anna-muster]", "hosts: [team-toene]")))
                .isEmpty();
        assertThat(cautions(EXAMPLE.with("hosts: [team-toene]", "hosts: [anna-muster]")
                        .with("capacity: {1: 20, 2: 20}", "capacity: {2: 20}")
                        .with("minimum: {1: 5}", "minimum: {2: 5}")))
                .isEmpty();
    }

    @Test
    void texts_without_a_language_form_are_counted_and_the_first_named() {
        var texts = EventTexts.of(read(EXAMPLE).programme());

        assertThat(texts.withoutEnglish())
                .startsWith("event.claim", "rounds.1.title")
                .doesNotContain("event.title");
        assertThat(texts.withoutPlainLanguage()).contains("event.title", "offerings.forum-1.summary");
    }

    @Test
    void in_the_night_of_summer_time_an_hour_is_missing() {
        var night = EXAMPLE.with("date: 2026-05-09", "date: 2026-03-29")
                .with("closes: 2026-05-08 24:00", "closes: 2026-03-28 24:00")
                .with("wishesUntil: 2026-03-31 24:00", "wishesUntil: 2026-03-20 24:00");

        var shown = read(night.with("start: \"10:00\"", "start: \"01:30\"")).programme();
        assertThat(Duration.between(
                        shown.rounds().getFirst().starts(),
                        shown.rounds().getFirst().ends()))
                .isEqualTo(Duration.ofHours(1));
        assertThat(shown.rounds().getFirst().ends().atZone(shown.event().zone()).toLocalTime())
                .hasToString("03:30");
        assertThat(mistakes(night.with("start: \"10:00\"", "start: \"02:30\"")))
                .containsExactly(
                        "event.yaml, Zeile 29: rounds[0].start: Diese Uhrzeit gibt es an diesem Tag nicht: 02:30 fällt in die Stunde, in der die Uhren vorgestellt werden.");
    }

    @Test
    void in_the_night_of_winter_time_the_first_of_two_hours_is_meant() {
        var night = EXAMPLE.with("date: 2026-05-09", "date: 2026-10-25").with("start: \"10:00\"", "start: \"02:30\"");

        var round = read(night).programme().rounds().getFirst();

        assertThat(round.starts()).hasToString("2026-10-25T00:30:00Z");
        assertThat(cautions(night))
                .containsExactly(
                        "event.yaml, Zeile 29: rounds[0].start: 02:30 gibt es in dieser Nacht zweimal, weil die Uhren zurückgestellt werden. Gemeint ist hier das erste Mal, noch in der Sommerzeit.");
    }

    @Test
    void a_description_with_script_is_imported_as_words() {
        var file = EXAMPLE.with(
                "summary: Ein Gespräch.",
                "summary: Ein Gespräch.\n    description: \"<script>alert(1)</script> [x](javascript:alert(2)) <b onclick='x()'>fett</b>\"");

        var description = read(file)
                .programme()
                .offering("forum-1")
                .orElseThrow()
                .description()
                .de();
        var output = new gg.jte.output.StringOutput();
        Markdown.html(description).writeTo(output);

        assertThat(output.toString()).doesNotContain("<script", "<b", "href=\"javascript");
        assertThat(output.toString()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    private static List<String> cautions(GivenFile file) {
        var foreseen = new Foreseen("chortag-2026", 1, List.of(), read(file).cautions());
        return ImportReports.german(foreseen).stream()
                .filter(line -> line.startsWith("event.yaml"))
                .toList();
    }

    private static List<String> mistakes(GivenFile file) {
        return switch (EventFileReader.read("event.yaml", file.bytes(), KnownIds.none())) {
            case Wrong wrong ->
                ImportReports.german((Import) new Import.Refused(wrong.mistakes())).stream()
                        .skip(1)
                        .toList();
            case Right right -> List.of();
        };
    }

    private static Right read(GivenFile file) {
        return switch (EventFileReader.read("event.yaml", file.bytes(), KnownIds.none())) {
            case Right right -> right;
            case Wrong wrong -> throw new AssertionError(wrong.mistakes().toString());
        };
    }
}
