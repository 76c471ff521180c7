package foyer.console.host;

import foyer.platform.files.FileKind;
import java.util.regex.Pattern;

/**
 * The name a file is saved under on its reader's machine. Only the last part of what was sent counts, without signs that
 * cannot be seen, and it ends as its content says: {@code bild.html} that is a picture becomes {@code bild.html.png}.
 */
record FileName(String title, FileKind kind) {
    private static final int LONGEST = 100;
    private static final Pattern UNSEEN =
            Pattern.compile("\\p{Cc}|[\\u2028\\u2029\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\"*:<>?|]");

    static FileName of(String typed, FileKind kind) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String seen = UNSEEN.matcher(last).replaceAll("").strip().replaceAll("^\\.+", "");
        String title = seen.replaceFirst("(?i)\\.(" + kind.code() + (kind == FileKind.JPEG ? "|jpg" : "") + ")$", "");
        String brief = title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST));
        return new FileName(brief.isBlank() ? "material" : brief, kind);
    }

    String full() {
        return title + "." + kind.code();
    }
}
