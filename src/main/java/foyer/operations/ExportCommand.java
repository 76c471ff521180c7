package foyer.operations;

import foyer.operations.export.ExportEvent;
import foyer.platform.i18n.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** {@code export --event SLUG DIR}, in words. */
final class ExportCommand {
    private final ExportEvent exportEvent;
    private final OperatorsWords words;

    ExportCommand(ApplicationContext context, PrintWriter out, PrintWriter err) {
        this.exportEvent = context.getBean(ExportEvent.class);
        this.words = new OperatorsWords(context.getBean(Texts.class), "operations.export.", out, err);
    }

    int run(String slug, Path folder) {
        return switch (exportEvent.of(slug, folder)) {
            case ExportEvent.Exported(Path path, int files) -> words.done("done", path, files);
            case ExportEvent.UnknownEvent(String unknown) -> words.refused("unknown", unknown);
            case ExportEvent.FolderExists(Path path) -> words.refused("exists", path);
            case ExportEvent.NotWritable(Path path, String reason) -> words.refused("not-writable", path, reason);
        };
    }
}
