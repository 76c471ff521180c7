package foyer.programme;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Change.Detail;
import foyer.programme.Import.Imported;
import foyer.programme.Import.Refused;
import foyer.programme.Import.Taken;
import foyer.programme.Import.WouldTakeSeats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the end of an import into words, line by line, for the command line and the organising team's pages. */
@Component
public class ImportReport {
    private static final String PREFIX = "programme.import.";

    private final Texts texts;

    ImportReport(Texts texts) {
        this.texts = texts;
    }

    public List<String> lines(Import ended, Language language) {
        return switch (ended) {
            case Imported imported -> imported(imported, language);
            case Refused refused ->
                headed(
                        say(language, "refused", refused.mistakes().size()),
                        refused.mistakes().stream().map(mistake -> line(mistake, language)));
            case WouldTakeSeats would ->
                headed(say(language, "would-take"), would.taken().stream().map(taken -> line(taken, language)));
        };
    }

    private List<String> imported(Imported imported, Language language) {
        if (imported.changes().isEmpty()) {
            return List.of(say(language, "unchanged", imported.slug()));
        }
        if (imported.release() == 1) {
            return List.of(say(language, "first", imported.slug()));
        }
        return headed(
                say(language, "done", imported.slug(), imported.changes().size()),
                imported.changes().stream().map(change -> line(change, language)));
    }

    private String line(Mistake mistake, Language language) {
        return say(language, "line", place(mistake, language), problem(mistake, language));
    }

    private String place(Mistake mistake, Language language) {
        var line = Integer.toString(mistake.line());
        if (mistake.line() == 0) {
            return say(language, "place-file", mistake.file());
        }
        return mistake.path().isEmpty()
                ? say(language, "place-line", mistake.file(), line)
                : say(language, "place", mistake.file(), line, mistake.path());
    }

    private String problem(Mistake mistake, Language language) {
        var problem =
                say(language, mistake.problem().code(), mistake.arguments().toArray());
        return mistake.meant() == null ? problem : say(language, "meant", problem, mistake.meant());
    }

    private String line(Taken taken, Language language) {
        return say(
                language,
                "taken",
                taken.offering(),
                taken.title().in(language),
                taken.round(),
                taken.seats(),
                taken.capacity());
    }

    private String line(Change change, Language language) {
        var details = change.details().stream()
                .map(detail -> detail(detail, language))
                .collect(Collectors.joining(", "));
        var part = say(language, "part." + change.part().code());
        return say(language, "change." + change.kind().code(), part, change.key(), details);
    }

    private String detail(Detail detail, Language language) {
        return say(language, "field." + detail.field(), detail.arguments().toArray());
    }

    private String say(Language language, String key, Object... arguments) {
        return texts.text(language, PREFIX + key, arguments);
    }

    private static List<String> headed(String head, Stream<String> lines) {
        return Stream.concat(Stream.of(head), lines).toList();
    }
}
