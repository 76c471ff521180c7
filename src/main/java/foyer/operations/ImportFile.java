package foyer.operations;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Foresight;
import foyer.programme.Import;
import foyer.programme.ImportEvent;
import foyer.programme.ImportReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** {@code import FILE}: shows the difference to what is in force, or what is in the way, and then releases the file. */
final class ImportFile {
    private final ImportEvent importEvent;
    private final ImportReport report;
    private final Texts texts;
    private final Language language;

    ImportFile(ApplicationContext context) {
        this.importEvent = context.getBean(ImportEvent.class);
        this.report = context.getBean(ImportReport.class);
        this.texts = context.getBean(Texts.class);
        this.language = OperatorsWords.language();
    }

    /** @param onlyShow true to write nothing */
    int run(Path file, boolean onlyShow, PrintWriter out, PrintWriter err) {
        var foresight = importEvent.foresee(file);
        return switch (foresight) {
            case Foresight.Foreseen foreseen -> {
                print(report.lines(foresight, language), out);
                yield foreseen.changes().isEmpty() ? 0 : onlyShow ? shown(out) : write(file, out, err);
            }
            case Import.Refused _, Import.WouldTakeSeats _ -> refused(report.lines(foresight, language), err);
        };
    }

    private int shown(PrintWriter out) {
        print(List.of(texts.text(language, "programme.import.only-shown")), out);
        return 0;
    }

    private int write(Path file, PrintWriter out, PrintWriter err) {
        var ended = importEvent.from(file);
        return switch (ended) {
            case Import.Imported imported -> {
                print(List.of(texts.text(language, "programme.import.written", imported.slug())), out);
                yield 0;
            }
            case Import.Refused _, Import.WouldTakeSeats _ -> refused(report.lines(ended, language), err);
        };
    }

    private static int refused(List<String> lines, PrintWriter err) {
        print(lines, err);
        return 1;
    }

    private static void print(List<String> lines, PrintWriter writer) {
        lines.forEach(writer::println);
        writer.flush();
    }
}
