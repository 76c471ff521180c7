package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Session;
import foyer.programme.SpokenLanguage;
import foyer.programme.eventfile.EventFile;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.eventfile.KnownIds;
import foyer.programme.search.Search;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an address narrows the programme to. */
class ProgrammeFilterTest {
    private final Programme programme = read(GivenFile.example()
            .with("capacity: {1: 40}", "capacity: {1: 40}\n    language: en")
            .with("kind: welcome, title: Begrüßung", "kind: welcome, language: uk, title: Begrüßung"));

    @Test
    void a_language_shows_what_is_spoken_in_it_and_no_break() {
        assertThat(SpokenLanguages.of(programme))
                .extracting(SpokenLanguage::code)
                .containsExactly("de", "uk", "en");
        assertThat(offerings(Map.of("spoken", "de"))).containsExactly("station-01");
        assertThat(offerings(Map.of("spoken", "en"))).containsExactly("forum-1");
        assertThat(sessions(Map.of("spoken", "uk"))).containsExactly("begruessung");
        assertThat(sessions(Map.of("spoken", "de"))).containsExactly("abschied");
    }

    @Test
    void a_person_shows_what_they_host_and_where_they_appear() {
        assertThat(offerings(Map.of("person", "anna-muster"))).containsExactly("station-01");
        assertThat(sessions(Map.of("person", "anna-muster"))).containsExactly("begruessung");
        assertThat(offerings(Map.of("person", "anna-muster", "kind", "forum"))).isEmpty();
    }

    @Test
    void found_words_narrow_and_what_could_not_be_looked_for_hides_nothing() {
        var found = new Search.Found(Set.of("forum-1"), Set.of("konzert"), Set.of("team-toene"), false);
        var filter = ProgrammeFilter.of(programme, Map.of("q", " Chöre & mehr "), found);

        assertThat(programme.offerings().stream().filter(filter::shows)).hasSize(1);
        assertThat(programme.sessions().stream().filter(filter::lists))
                .extracting(Session::key)
                .containsExactly("konzert");
        assertThat(programme.speakers().stream().filter(filter::names)).hasSize(1);
        assertThat(filter.query()).isEqualTo("?q=Ch%C3%B6re+%26+mehr");
        var tooLong = ProgrammeFilter.of(programme, Map.of("q", "…"), new Search.TooLong(100));
        assertThat(tooLong.isAny()).isFalse();
        assertThat(programme.offerings().stream().filter(tooLong::shows)).hasSize(2);
    }

    @Test
    void all_choices_go_along_into_the_address_of_the_next() {
        var filter = ProgrammeFilter.of(
                programme,
                Map.of("person", "anna-muster", "spoken", "de", "track", "stimmen", "level", "basis"),
                new Search.NotAsked());

        assertThat(filter.withSpoken(null).query()).isEqualTo("?level=basis&track=stimmen&person=anna-muster");
        assertThat(filter.unknown()).isFalse();
    }

    @Test
    void who_or_what_there_is_not_is_left_out_and_said() {
        var filter = ProgrammeFilter.of(
                programme, Map.of("person", "nobody", "spoken", "fr", "level", ""), new Search.NotAsked());

        assertThat(filter.unknown()).isTrue();
        assertThat(filter.isAny()).isFalse();
    }

    private List<String> offerings(Map<String, String> asked) {
        var filter = ProgrammeFilter.of(programme, asked, new Search.NotAsked());
        return programme.offerings().stream()
                .filter(filter::shows)
                .map(Offering::key)
                .toList();
    }

    private List<String> sessions(Map<String, String> asked) {
        var filter = ProgrammeFilter.of(programme, asked, new Search.NotAsked());
        return programme.sessions().stream()
                .filter(filter::lists)
                .map(Session::key)
                .toList();
    }

    private static Programme read(GivenFile file) {
        return switch (EventFileReader.read("event.yaml", file.bytes(), KnownIds.none())) {
            case EventFile.Right right -> right.programme();
            case EventFile.Wrong wrong ->
                throw new IllegalArgumentException(wrong.mistakes().toString());
        };
    }
}
