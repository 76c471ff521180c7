package foyer.operations;

import foyer.operations.export.ExportEvent;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** {@code export --event SLUG DIR}, in words. */
record ExportCommand(ApplicationContext context, PrintWriter out, PrintWriter err) {

    int run(String slug, Path folder) {
        return switch (context.getBean(ExportEvent.class).of(slug, folder)) {
            case ExportEvent.Exported(Path path, int files) -> tell(out, 0, "done", path, files);
            case ExportEvent.UnknownEvent(String unknown) -> tell(err, 1, "unknown", unknown);
            case ExportEvent.FolderExists(Path path) -> tell(err, 1, "exists", path);
            case ExportEvent.NotWritable(Path path, String reason) -> tell(err, 1, "not-writable", path, reason);
        };
    }

    private int tell(PrintWriter writer, int code, String key, Object... arguments) {
        var language = "de".equals(Locale.getDefault().getLanguage()) ? Language.DE : Language.EN;
        writer.println(context.getBean(Texts.class).text(language, "operations.export." + key, arguments));
        writer.flush();
        return code;
    }
}
