package foyer.operations;

import foyer.operations.backup.Restore;
import foyer.operations.backup.RestoreBackup;
import foyer.operations.backup.WriteBackup;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** {@code backup FILE} and {@code restore FILE}, in words. */
final class BackupCommands {
    private final ApplicationContext context;
    private final PrintWriter out;
    private final PrintWriter err;

    BackupCommands(ApplicationContext context, PrintWriter out, PrintWriter err) {
        this.context = context;
        this.out = out;
        this.err = err;
    }

    int backup(Path file) {
        return switch (context.getBean(WriteBackup.class).to(file)) {
            case WriteBackup.Written(int tables, long rows, int files, long bytes) ->
                done("written", file, tables, rows, files, bytes / 1024);
            case WriteBackup.FileExists exists -> refused("exists", exists.file());
            case WriteBackup.NotWritable(Path path, String reason) -> refused("not-writable", path, reason);
        };
    }

    int restore(Path file) {
        return switch (restored(file)) {
            case Restore.Restored(var at, long rows, int files, int erased) ->
                done("restored", at.toString(), rows, files, erased);
            case Restore.Unusable(var fault) -> refused(fault.name().toLowerCase(Locale.ROOT), file);
            case Restore.NotEmpty(String what) -> refused("not-empty", what);
            case Restore.InUse() -> refused("in-use");
        };
    }

    private Restore restored(Path file) {
        try {
            return context.getBean(RestoreBackup.class).from(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private int done(String key, Object... arguments) {
        return tell(out, key, arguments, 0);
    }

    private int refused(String key, Object... arguments) {
        return tell(err, key, arguments, 1);
    }

    private int tell(PrintWriter writer, String key, Object[] arguments, int code) {
        var language = "de".equals(Locale.getDefault().getLanguage()) ? Language.DE : Language.EN;
        writer.println(context.getBean(Texts.class).text(language, "operations.backup." + key, arguments));
        writer.flush();
        return code;
    }
}
