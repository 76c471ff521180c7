package foyer.programme.pages;

import foyer.programme.Level;
import foyer.programme.Offering;
import foyer.programme.OfferingKind;
import foyer.programme.SpokenLanguage;
import foyer.programme.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filter as links: each leads to the page that this choice would give, keeping the other choices.
 *
 * @param count how many are shown
 * @param all where everything is shown; null where it is
 */
public record FilterView(
        List<Group> groups,
        String count,
        boolean unknown,
        boolean empty,
        @Nullable String all) {
    public record Group(String id, String name, List<Choice> choices) {}

    public record Choice(Words label, String href, boolean chosen) {}

    static FilterView of(Visit visit, ProgrammeFilter filter, int shown) {
        int all = visit.programme().offerings().size();
        var count = filter.isAny() ? visit.t("programme.filter.some", shown) : visit.t("programme.filter.all", all);
        return new FilterView(
                groups(visit, filter),
                count,
                filter.unknown(),
                shown == 0,
                filter.isAny() ? visit.home() + "#choose" : null);
    }

    /** A language is no choice where there is only one. */
    private static List<Group> groups(Visit visit, ProgrammeFilter filter) {
        var languages = SpokenLanguages.of(visit.programme());
        return Stream.of(
                        Optional.of(levels(visit, filter)),
                        Optional.of(kinds(visit, filter)),
                        Optional.of(tracks(visit, filter)),
                        Optional.of(languages)
                                .filter(several -> several.size() > 1)
                                .map(several -> spoken(visit, filter, several)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Group spoken(Visit visit, ProgrammeFilter filter, List<SpokenLanguage> languages) {
        var choices = new ArrayList<Choice>();
        choices.add(choice(visit, visit.t("programme.filter.any"), filter.withSpoken(null), filter));
        languages.forEach(language -> choices.add(
                choice(visit, language.name(visit.page().language()), filter.withSpoken(language), filter)));
        return new Group("filter-spoken", visit.t("programme.filter.spoken"), choices);
    }

    private static Group levels(Visit visit, ProgrammeFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(choice(visit, visit.t("programme.filter.any"), filter.withLevel(null), filter));
        Arrays.stream(Level.values())
                .filter(l -> has(visit, o -> o.level() == l))
                .forEach(l -> choices.add(
                        choice(visit, visit.t("programme.level." + l.code()), filter.withLevel(l), filter)));
        return new Group("filter-level", visit.t("programme.filter.level"), choices);
    }

    private static Group kinds(Visit visit, ProgrammeFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(choice(visit, visit.t("programme.filter.any"), filter.withKind(null), filter));
        Arrays.stream(OfferingKind.values())
                .filter(k -> has(visit, o -> o.kind() == k))
                .forEach(k ->
                        choices.add(choice(visit, visit.t("programme.kinds." + k.code()), filter.withKind(k), filter)));
        return new Group("filter-kind", visit.t("programme.filter.kind"), choices);
    }

    private static Group tracks(Visit visit, ProgrammeFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(choice(visit, visit.t("programme.filter.any"), filter.withTrack(null), filter));
        visit.programme().tracks().forEach(t -> choices.add(choice(visit, t, filter)));
        return new Group("filter-track", visit.t("programme.filter.track"), choices);
    }

    private static Choice choice(Visit visit, Track track, ProgrammeFilter filter) {
        var leads = filter.withTrack(track.key());
        var label = Words.of(visit.page(), track.title());
        return new Choice(label, address(visit, leads), leads.query().equals(filter.query()));
    }

    private static Choice choice(Visit visit, String label, ProgrammeFilter leads, ProgrammeFilter now) {
        return new Choice(Words.of(label), address(visit, leads), leads.query().equals(now.query()));
    }

    private static String address(Visit visit, ProgrammeFilter filter) {
        return visit.home() + filter.query() + "#choose";
    }

    private static boolean has(Visit visit, Predicate<Offering> wanted) {
        return visit.programme().offerings().stream().anyMatch(wanted);
    }
}
