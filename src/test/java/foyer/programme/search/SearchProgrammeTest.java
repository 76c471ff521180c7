package foyer.programme.search;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.EventId;
import foyer.programme.Import.Imported;
import foyer.programme.ImportEvent;
import foyer.programme.Programmes;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.search.Search.Found;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What people type, and what they find. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class SearchProgrammeTest {
    private static final GivenFile FILE = GivenFile.example()
            .with("slug: chortag-2026", "slug: suche")
            .with("title: Einsingen", "title: {de: \"Ein Text für künstliche Stimmen\", en: Warming up the voices}")
            .with("summary: Die Stimme wecken.", "summary: \"Musik, Z\u0075\u0308rich und das Wort தமிழ்\"")
            .with("summary: Ein Gespräch.", "summary: \"Kulturverwaltung und KI, مرحبا\"");

    @Autowired
    SearchProgramme search;

    @Autowired
    ImportEvent importEvent;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    private EventId event;

    @BeforeEach
    void released() {
        event = ((Imported) importEvent.from("suche.yaml", FILE.bytes())).event();
    }

    @ParameterizedTest
    @CsvSource({
        "Texte",
        "TEXT",
        "künstlich",
        "kunstlich",
        "Künstlichen Texten",
        "Musik",
        "voice",
        "warm voices",
        "Zürich",
        "zurich",
        "தமிழ்",
        "Muster",
        "anna stimme",
        "Kulturverw Gespräch:no",
        "Kino:no"
    })
    void word_forms_and_letters_without_marks_find_the_same(String typed) {
        boolean none = typed.endsWith(":no");
        var found = found(typed.replace(":no", ""));

        assertThat(found.similar() && !found.isEmpty()).isFalse();
        assertThat(found.offerings().contains("station-01")).isEqualTo(!none);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Musikk", "Kunstlihe", "Mussik", "Zürrich"})
    void a_slip_finds_what_looks_alike_and_says_so(String typed) {
        assertThat(found(typed)).isEqualTo(new Found(Set.of("station-01"), Set.of(), Set.of(), true));
    }

    @Test
    void people_are_found_with_all_that_they_do() {
        assertThat(found("Muster"))
                .isEqualTo(new Found(Set.of("station-01"), Set.of("begruessung"), Set.of("anna-muster"), false));
        assertThat(found("Chorleiterin").people()).containsExactly("anna-muster");
        assertThat(found("choirmasters").people()).containsExactly("anna-muster");
    }

    @Test
    void the_beginning_of_a_word_is_enough_but_a_short_word_means_itself() {
        assertThat(found("Kulturver").offerings()).containsExactly("forum-1");
        assertThat(found("KI").offerings()).containsExactly("forum-1");
        assertThat(found("مرحبا").offerings()).containsExactly("forum-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"und", "der die das", "the and", "&|!()<->:*'\\", "\u0000", "\u0000\u0000 ' or x=x --", "🎵", "ß"
            })
    void what_says_nothing_is_no_fault(String typed) {
        var result = search.in(event, typed);

        assertThat(result instanceof Search.SaysNothing || result instanceof Found found && found.isEmpty())
                .as("%s", result)
                .isTrue();
    }

    @Test
    void signs_of_a_query_language_are_signs_and_nothing_else() {
        assertThat(found("musik & !text | <-> zürich:*").offerings()).containsExactly("station-01");
        assertThat(found("'musik' \u0000").offerings()).containsExactly("station-01");
    }

    @Test
    void what_is_too_long_is_not_looked_for_and_nothing_typed_is_all() {
        assertThat(search.in(event, "Musik ".repeat(834))).isEqualTo(new Search.TooLong(100));
        assertThat(search.in(event, " \t ")).isEqualTo(new Search.NotAsked());
        assertThat(search.in(event, "a b c d e f g h i j k l m n o p q r s t u v w x y z"))
                .isNotNull();
    }

    @Test
    void a_new_release_is_found_at_once_and_the_old_one_no_more() {
        importEvent.from("suche.yaml", FILE.with("Musik,", "Tanz,").bytes());

        assertThat(found("Musik").isEmpty()).isTrue();
        assertThat(found("Tänze").offerings()).containsExactly("station-01");
    }

    @Test
    void an_event_released_before_there_was_a_search_is_found_after_the_next_start() {
        jdbc.sql("delete from programme.search_entry").update();
        jdbc.sql("delete from programme.search_release").update();
        assertThat(found("Musik").isEmpty()).isTrue();

        index.catchUp();

        assertThat(found("Musik").offerings()).containsExactly("station-01");
    }

    @Test
    void one_event_does_not_find_what_another_says() {
        var seed = programmes.bySlug(GivenSeed.SLUG).orElseThrow().event().id();

        assertThat(((Found) search.in(seed, "übersetzen")).offerings()).contains("station-08");
        assertThat(found("übersetzen").offerings()).isEmpty();
    }

    private Found found(String typed) {
        return (Found) search.in(event, typed);
    }
}
