package foyer.operations;

import foyer.platform.i18n.Language;
import foyer.programme.Import;
import foyer.programme.ImportEvent;
import foyer.programme.ImportReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** {@code import FILE}: releases an event file, and says what changed or what is in the way. */
final class ImportFile {
    private final ImportEvent importEvent;
    private final ImportReport report;
    private final Language language;

    ImportFile(ApplicationContext context) {
        this.importEvent = context.getBean(ImportEvent.class);
        this.report = context.getBean(ImportReport.class);
        this.language = "de".equals(Locale.getDefault().getLanguage()) ? Language.DE : Language.EN;
    }

    int run(Path file, PrintWriter out, PrintWriter err) {
        var ended = importEvent.from(file);
        boolean done = ended instanceof Import.Imported;
        var writer = done ? out : err;
        report.lines(ended, language).forEach(writer::println);
        writer.flush();
        return done ? 0 : 1;
    }
}
