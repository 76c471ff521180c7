package foyer.platform.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Lets every character through that can be printed, and prints the code point of every other: a name with a sign too many is better than one with a hole. */
record Characters(PdfFonts fonts) {

    /** Letters and their marks are put together first, so that a font's own letter is used where it has one. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFC).codePoints().forEach(c -> {
            if (isSilent(c) || fonts.know(c)) {
                printable.appendCodePoint(c);
            } else {
                printable.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        return printable.toString();
    }

    /** What has no shape of its own: spaces, joiners, marks of direction, selectors of a variant. */
    private static boolean isSilent(int c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0000 && c <= 0xE01EF;
    }
}
