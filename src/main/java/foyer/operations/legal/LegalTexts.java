package foyer.operations.legal;

import foyer.people.DataKind;
import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Event;
import foyer.registration.Retention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The legal pages of one moment: the organiser's texts or ours, with details filled in and gaps marked. */
public final class LegalTexts {
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern ONLY_IF = Pattern.compile("^\\{\\{\\?(\\w+)}}(.*)$");

    private final Texts texts;
    private final URI site;
    private final LegalFolder folder;
    private final List<Event> events;

    public LegalTexts(Texts texts, URI site, Path dataFolder, List<Event> events) {
        this.texts = texts;
        this.site = site;
        this.folder = new LegalFolder(dataFolder.resolve("legal"));
        this.events = List.copyOf(events);
    }

    /**
     * @param markdown ready to be shown
     * @param language the form the text is in, which may be another than was asked for
     * @param missing in words: what the organiser still has to fill in
     */
    record LegalText(String markdown, Language language, List<String> missing) {}

    LegalText of(LegalPage page, Language wanted) {
        return folder.text(page, wanted)
                .map(own -> filled(own.markdown(), own.language()))
                .orElseGet(() -> filled(ours(page, wanted), wanted));
    }

    /** All that is missing on any of the pages, in words and with the name it has in the file. */
    public List<String> missing(Language language) {
        var details = folder.details();
        var asked = new ArrayList<String>();
        for (var page : LegalPage.values()) {
            var text = folder.text(page, language)
                    .map(LegalFolder.OwnText::markdown)
                    .orElseGet(() -> ours(page, language));
            GAP.matcher(text).results().map(m -> m.group(1)).forEach(asked::add);
        }
        return LegalDetail.needed().stream()
                .filter(d -> asked.contains(d.code()))
                .filter(d -> value(d, details, language).isEmpty())
                .map(d -> d.code() + " (" + label(d, language) + ")")
                .toList();
    }

    private LegalText filled(String text, Language language) {
        var details = folder.details();
        var missing = new ArrayList<String>();
        var lines = text.lines()
                .flatMap(line -> unlessAbsent(line, details, language).stream())
                .collect(Collectors.joining("\n"));
        var markdown = GAP.matcher(lines)
                .replaceAll(gap -> Matcher.quoteReplacement(fill(gap.group(1), details, language, missing)));
        return new LegalText(markdown, language, missing.stream().distinct().toList());
    }

    private Optional<String> unlessAbsent(String line, Properties details, Language language) {
        var optional = ONLY_IF.matcher(line);
        if (!optional.matches()) {
            return Optional.of(line);
        }
        return LegalDetail.ofCode(optional.group(1))
                .flatMap(detail -> value(detail, details, language))
                .map(_ -> optional.group(2));
    }

    private String fill(String name, Properties details, Language language, List<String> missing) {
        return switch (name) {
            case "site" -> site.toString();
            case "periods" -> periods(language);
            default ->
                LegalDetail.ofCode(name)
                        .map(detail -> value(detail, details, language).orElseGet(() -> {
                            missing.add(label(detail, language));
                            return "**[" + texts.text(language, "legal.gap", label(detail, language)) + "]**";
                        }))
                        .orElse("{{" + name + "}}");
        };
    }

    /** From the file, in this form if it has one. A single organiser is known from the events, the usual basis from the form. */
    private Optional<String> value(LegalDetail detail, Properties details, Language language) {
        return Optional.ofNullable(details.getProperty(detail.code() + "." + language.code()))
                .or(() -> Optional.ofNullable(details.getProperty(detail.code())))
                .or(() -> known(detail, language))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> detail == LegalDetail.EMAIL ? "<" + value + ">" : value.replace("\n", "\\\n"));
    }

    private Optional<String> known(LegalDetail detail, Language language) {
        return switch (detail) {
            case ORGANISER -> onlyOne(Event::organiser);
            case EMAIL -> onlyOne(Event::contact);
            case LAW -> Optional.of(texts.text(language, "legal.law"));
            default -> Optional.empty();
        };
    }

    private Optional<String> onlyOne(Function<Event, String> of) {
        var all = events.stream().map(of).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private String label(LegalDetail detail, Language language) {
        return texts.text(language, "legal.detail." + detail.code());
    }

    /** For each event and each kind of data, from the settings that the deleting follows itself. */
    private String periods(Language language) {
        if (events.isEmpty()) {
            return texts.text(language, "legal.periods.none");
        }
        return events.stream()
                .map(event -> "- **" + event.title().in(language) + "**\n" + periods(event, language))
                .collect(Collectors.joining("\n"));
    }

    private String periods(Event event, Language language) {
        var dates = new Dates(texts, language, event.zone());
        return Arrays.stream(DataKind.values())
                .map(kind -> "  - " + period(event, kind, dates, language))
                .collect(Collectors.joining("\n"));
    }

    private String period(Event event, DataKind kind, Dates dates, Language language) {
        int days = Retention.days(event, kind);
        var what = texts.text(language, "legal.kind." + kind.code());
        return texts.text(
                language, "legal.period", what, dates.date(event.date().plusDays(days)), days);
    }

    private static String ours(LegalPage page, Language language) {
        var name = "/legal/" + page.code() + "." + language.code() + ".md";
        try (var in = LegalTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
