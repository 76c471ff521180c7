package foyer.platform.i18n;

import org.jspecify.annotations.Nullable;

/** A text of an event in the language forms it has. German is always there and stands in for what is missing. */
public record LocalText(
        String de, @Nullable String en, @Nullable String simple) {

    public static LocalText same(String text) {
        return new LocalText(text, text, null);
    }

    public String in(Language language) {
        String own = switch (language) {
            case DE -> de;
            case EN -> en;
            case SIMPLE -> simple;
        };
        return own == null ? de : own;
    }

    /** The language the text of {@link #in} really is in, for a {@code lang} attribute. */
    public Language languageIn(Language wanted) {
        return wanted == Language.EN && en == null ? Language.DE : wanted;
    }
}
