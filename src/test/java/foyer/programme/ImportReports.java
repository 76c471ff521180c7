package foyer.programme;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The report with the real texts, for tests outside the package. */
public final class ImportReports {
    private static final ImportReport REPORT =
            new ImportReport(new AnnotationConfigApplicationContext("foyer.platform.i18n").getBean(Texts.class));

    private ImportReports() {}

    public static List<String> german(Import ended) {
        return REPORT.lines(ended, Language.DE);
    }

    public static List<String> german(Foresight foresight) {
        return REPORT.lines(foresight, Language.DE);
    }

    public static List<String> english(Foresight foresight) {
        return REPORT.lines(foresight, Language.EN);
    }

    public static List<String> english(Import ended) {
        return REPORT.lines(ended, Language.EN);
    }
}
