package foyer.programme.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.programme.Offering;
import foyer.programme.Session;
import foyer.programme.Speaker;
import foyer.programme.search.Search;
import foyer.programme.search.SearchProgramme;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form that looks for words and people, and what became of it. It keeps what else the list is narrowed to.
 *
 * @param kept the other choices, to go along
 * @param note what to do where the search could not help, or what was done instead
 */
public record SearchView(
        String action,
        Field words,
        Field person,
        List<Choice> people,
        Map<String, String> kept,
        @Nullable String note) {
    static SearchView of(Visit visit, ProgrammeFilter filter) {
        var kept = filter.parameters();
        kept.remove("q");
        kept.remove("person");
        return new SearchView(
                visit.home() + "#choose",
                Field.of("q", visit.t("programme.search.words"))
                        .value(filter.words())
                        .atMost(SearchProgramme.LONGEST),
                Field.of("person", visit.t("programme.search.person")),
                people(visit, filter),
                kept,
                note(visit, filter));
    }

    private static List<Choice> people(Visit visit, ProgrammeFilter filter) {
        var programme = visit.programme();
        var appearing = Stream.concat(
                        programme.sessions().stream()
                                .flatMap(s -> s.appearances().stream())
                                .map(Session.Appearance::speaker),
                        programme.offerings().stream().map(Offering::hosts).flatMap(List::stream))
                .collect(Collectors.toSet());
        return programme.speakers().stream()
                .filter(appearing::contains)
                .sorted(Comparator.comparing(
                        Speaker::name,
                        Collator.getInstance(visit.page().language().locale())))
                .map(speaker -> new Choice(speaker.key(), speaker.name(), speaker.equals(filter.person())))
                .toList();
    }

    private static @Nullable String note(Visit visit, ProgrammeFilter filter) {
        return switch (filter.search()) {
            case Search.NotAsked _ -> null;
            case Search.TooLong(int most) -> visit.t("programme.search.long", most);
            case Search.SaysNothing _ -> visit.t("programme.search.nothing");
            case Search.Found found when found.isEmpty() -> visit.t("programme.search.none");
            case Search.Found found -> found.similar() ? visit.t("programme.search.similar") : null;
        };
    }
}
