package foyer.programme;

import java.nio.charset.StandardCharsets;

/** Folds the lines of an iCalendar file after 75 octets, as RFC 5545 wants it; the library counts characters, so umlauts would make them too long. */
final class FoldedLines {
    private static final int OCTETS = 75;

    private FoldedLines() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 20);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        folded.append("\r\n");
    }
}
