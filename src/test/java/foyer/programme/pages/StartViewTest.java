package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.eventfile.EventFile;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.eventfile.KnownIds;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The list of events: what is to come, what has been, or nothing at all. */
class StartViewTest {
    private static final Texts TEXTS =
            new AnnotationConfigApplicationContext("foyer.platform.i18n").getBean(Texts.class);
    private static final Instant NOON = Instant.parse("2026-05-09T10:00:00Z");

    @Test
    void what_is_to_come_stands_first_soonest_first_and_what_has_been_last_latest_first() {
        var view = StartView.of(
                page(Language.DE),
                List.of(on("2026-05-10"), on("2026-05-09"), on("2026-05-08"), on("2025-12-05")),
                NOON);

        assertThat(view.groups())
                .extracting(StartView.Group::title)
                .containsExactly("Demnächst", "Vergangene Veranstaltungen");
        assertThat(days(view, 0)).containsExactly("Samstag, 9. Mai 2026", "Sonntag, 10. Mai 2026");
        assertThat(days(view, 1)).containsExactly("Freitag, 8. Mai 2026", "Freitag, 5. Dezember 2025");
    }

    @Test
    void an_event_is_over_when_its_day_is_over_where_it_takes_place() {
        assertThat(titles(Instant.parse("2026-05-09T21:59:59Z"))).containsExactly("Coming up");
        assertThat(titles(Instant.parse("2026-05-09T22:00:00Z"))).containsExactly("Past events");
    }

    @Test
    void each_event_says_how_registration_stands() {
        var view = StartView.of(page(Language.DE), List.of(on("2026-05-09")), Instant.parse("2026-04-02T10:00:00Z"));

        assertThat(view.groups().getFirst().events().getFirst().registration()).isEqualTo("Anmeldung: bis 8. Mai");
    }

    @Test
    void without_events_there_is_no_group() {
        assertThat(StartView.of(page(Language.SIMPLE), List.of(), NOON).groups())
                .isEmpty();
    }

    private static List<String> titles(Instant now) {
        return StartView.of(page(Language.EN), List.of(on("2026-05-09")), now).groups().stream()
                .map(StartView.Group::title)
                .toList();
    }

    private static List<String> days(StartView view, int group) {
        return view.groups().get(group).events().stream()
                .map(StartView.Entry::when)
                .toList();
    }

    private static Event on(String day) {
        var content = GivenFile.example().with("2026-05-09", day).bytes();
        return switch (EventFileReader.read("event.yaml", content, KnownIds.none())) {
            case EventFile.Right right -> right.programme().event();
            case EventFile.Wrong wrong ->
                throw new IllegalArgumentException(wrong.mistakes().toString());
        };
    }

    private static Page page(Language language) {
        return new Page(language, TEXTS, "/", "", URI.create("https://foyer.example"), "/assets/1", false, null);
    }
}
