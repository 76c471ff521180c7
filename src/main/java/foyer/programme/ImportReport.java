package foyer.programme;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Change.Part;
import foyer.programme.Foresight.Foreseen;
import foyer.programme.Import.Imported;
import foyer.programme.Import.Refused;
import foyer.programme.Import.Taken;
import foyer.programme.Import.WouldTakeSeats;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the end of an import, or what it would do, into words, line by line, for the command line and the organising team's pages. */
@Component
public class ImportReport {
    private static final String PREFIX = "programme.import.";

    private final Texts texts;
    private final ChangeWords changeWords;

    ImportReport(Texts texts) {
        this.texts = texts;
        this.changeWords = new ChangeWords(texts);
    }

    public List<String> lines(Import ended, Language language) {
        return switch (ended) {
            case Imported imported -> imported(imported, language);
            case Refused refused -> refused(refused, language);
            case WouldTakeSeats would -> would(would, language);
        };
    }

    /** What an import would change, and what to look at before; or what is in its way. */
    public List<String> lines(Foresight foresight, Language language) {
        return switch (foresight) {
            case Foreseen foreseen -> foreseen(foreseen, language);
            case Refused refused -> refused(refused, language);
            case WouldTakeSeats would -> would(would, language);
        };
    }

    private List<String> imported(Imported imported, Language language) {
        var changes = imported.changes();
        if (changes.isEmpty()) {
            return List.of(say(language, "unchanged", imported.slug()));
        }
        if (imported.release() == 1) {
            return List.of(say(language, "first", imported.slug()));
        }
        return headed(say(language, "done", imported.slug(), changes.size()), changes(changes, language));
    }

    private List<String> foreseen(Foreseen foreseen, Language language) {
        var changes = foreseen.changes();
        var cautions = cautions(foreseen.cautions(), language);
        if (changes.isEmpty()) {
            return headed(say(language, "unchanged", foreseen.slug()), cautions);
        }
        if (foreseen.release() == 0) {
            return headed(
                    say(
                            language,
                            "foreseen.first",
                            foreseen.slug(),
                            count(changes, Part.ROUND),
                            count(changes, Part.OFFERING),
                            count(changes, Part.SESSION)),
                    cautions);
        }
        var head = say(language, "foreseen", foreseen.slug(), foreseen.release(), changes.size());
        return headed(head, Stream.concat(changes(changes, language), cautions));
    }

    private static long count(List<Change> changes, Part part) {
        return changes.stream().filter(change -> change.part() == part).count();
    }

    private Stream<String> changes(List<Change> changes, Language language) {
        return changes.stream().flatMap(change -> changeWords.of(change, language));
    }

    private Stream<String> cautions(List<Caution> cautions, Language language) {
        return cautions.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(say(language, "cautions", cautions.size())),
                        cautions.stream().map(caution -> line(caution, language)));
    }

    private String line(Caution caution, Language language) {
        var words = say(
                language,
                "caution." + caution.matter().code(),
                caution.arguments().toArray());
        return caution.line() == 0
                ? words
                : say(language, "line", place(caution.file(), caution.line(), caution.path(), language), words);
    }

    private List<String> refused(Refused refused, Language language) {
        return headed(
                say(language, "refused", refused.mistakes().size()),
                refused.mistakes().stream().map(mistake -> line(mistake, language)));
    }

    private List<String> would(WouldTakeSeats would, Language language) {
        return headed(say(language, "would-take"), would.taken().stream().map(taken -> line(taken, language)));
    }

    private String line(Mistake mistake, Language language) {
        return say(
                language,
                "line",
                place(mistake.file(), mistake.line(), mistake.path(), language),
                problem(mistake, language));
    }

    private String place(String file, int number, String path, Language language) {
        var line = Integer.toString(number);
        if (number == 0) {
            return say(language, "place-file", file);
        }
        return path.isEmpty() ? say(language, "place-line", file, line) : say(language, "place", file, line, path);
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

    private String say(Language language, String key, Object... arguments) {
        return texts.text(language, PREFIX + key, arguments);
    }

    private static List<String> headed(String head, Stream<String> lines) {
        return Stream.concat(Stream.of(head), lines).toList();
    }
}
