package foyer.operations;

import foyer.operations.backup.Restore;
import foyer.operations.backup.RestoreBackup;
import foyer.operations.backup.WriteBackup;
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
    private final OperatorsWords words;

    BackupCommands(ApplicationContext context, PrintWriter out, PrintWriter err) {
        this.context = context;
        this.words = new OperatorsWords(context.getBean(Texts.class), "operations.backup.", out, err);
    }

    int backup(Path file) {
        return switch (context.getBean(WriteBackup.class).to(file)) {
            case WriteBackup.Written(int tables, long rows, int files, long bytes) ->
                words.done("written", file, tables, rows, files, bytes / 1024);
            case WriteBackup.FileExists exists -> words.refused("exists", exists.file());
            case WriteBackup.NotWritable(Path path, String reason) -> words.refused("not-writable", path, reason);
        };
    }

    int restore(Path file) {
        return switch (restored(file)) {
            case Restore.Restored(var at, long rows, int files, int erased) ->
                words.done("restored", at.toString(), rows, files, erased);
            case Restore.Unusable(var fault) -> words.refused(fault.name().toLowerCase(Locale.ROOT), file);
            case Restore.NotEmpty(String what) -> words.refused("not-empty", what);
            case Restore.InUse() -> words.refused("in-use");
        };
    }

    private Restore restored(Path file) {
        try {
            return context.getBean(RestoreBackup.class).from(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
