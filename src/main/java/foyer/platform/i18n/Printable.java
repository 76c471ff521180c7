package foyer.platform.i18n;

/** Texts without what no reader sees and many formats forbid: control characters, halves of characters, characters that are none. */
public final class Printable {
    private Printable() {}

    /** Line breaks and tabs stay. */
    public static String of(String text) {
        return text.codePoints().allMatch(Printable::isPrintable)
                ? text
                : text.codePoints()
                        .filter(Printable::isPrintable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> (character & 0xfffe) != 0xfffe;
        };
    }
}
