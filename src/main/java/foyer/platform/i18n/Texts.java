package foyer.platform.i18n;

import org.springframework.context.MessageSource;

/** The texts of the message bundles. A key that no bundle knows is a bug and fails. */
public final class Texts {
    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** @param args are put into the text by {@link java.text.MessageFormat} */
    public String text(Language language, String key, Object... args) {
        return messages.getMessage(key, args, language.locale());
    }
}
