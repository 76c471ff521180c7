package foyer.programme.search;

import foyer.platform.i18n.LocalText;
import foyer.platform.web.Markdown;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Session;
import foyer.programme.Speaker;
import foyer.programme.search.WordStore.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a programme can be found: all that stands on an item's own page. */
final class SearchTexts {
    private SearchTexts() {}

    static List<Entry> of(Programme programme) {
        return Stream.of(
                        programme.offerings().stream().map(SearchTexts::offering),
                        programme.sessions().stream().map(SearchTexts::session),
                        programme.speakers().stream().map(SearchTexts::person))
                .flatMap(entries -> entries)
                .toList();
    }

    private static Entry offering(Offering offering) {
        var tools = offering.tools().stream().map(Offering.Tool::name);
        return entry(
                "offering",
                offering.key(),
                Stream.concat(Stream.of(offering.number()), Stream.concat(names(offering.hosts().stream()), tools)),
                offering.title(),
                offering.summary(),
                offering.description(),
                offering.material());
    }

    private static Entry session(Session session) {
        var ideas = session.ideas();
        var questions = ideas == null ? Stream.<LocalText>empty() : ideas.questions().stream();
        var texts = Stream.concat(Stream.of(session.title(), session.subtitle(), session.description()), questions);
        return entry(
                "session",
                session.key(),
                names(session.appearances().stream().map(Session.Appearance::speaker)),
                texts.toArray(LocalText[]::new));
    }

    private static Entry person(Speaker person) {
        return entry(
                "person",
                person.key(),
                Stream.of(person.name(), Objects.requireNonNullElse(person.place(), "")),
                person.role());
    }

    private static Stream<String> names(Stream<Speaker> people) {
        return people.map(Speaker::name);
    }

    private static Entry entry(String part, String key, Stream<String> names, @Nullable LocalText... texts) {
        return new Entry(
                part,
                key,
                joined(texts, LocalText::de) + " " + joined(texts, LocalText::simple),
                joined(texts, LocalText::en),
                SearchProgramme.normal(names.collect(Collectors.joining(" "))));
    }

    private static String joined(@Nullable LocalText[] texts, Function<LocalText, @Nullable String> form) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(form)
                .filter(Objects::nonNull)
                .map(text -> SearchProgramme.normal(Markdown.plain(text)))
                .collect(Collectors.joining(" "));
    }
}
