package foyer.operations;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * What one command says, in the operator's language.
 *
 * @param prefix of its texts' keys: {@code operations.backup.}
 */
record OperatorsWords(Texts texts, String prefix, PrintWriter out, PrintWriter err) {

    /** As the machine is set; everything but German is English. */
    static Language language() {
        return "de".equals(Locale.getDefault().getLanguage()) ? Language.DE : Language.EN;
    }

    String text(String key, Object... arguments) {
        return texts.text(language(), prefix + key, arguments);
    }

    /** @return 0 */
    int done(String key, Object... arguments) {
        return tell(out, 0, text(key, arguments));
    }

    /** @return 1 */
    int refused(String key, Object... arguments) {
        return tell(err, 1, text(key, arguments));
    }

    private static int tell(PrintWriter writer, int code, String words) {
        writer.println(words);
        writer.flush();
        return code;
    }
}
