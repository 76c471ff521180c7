package foyer.people;

import foyer.platform.i18n.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who a registration is about. {@code toString} hides everything but the id, so that no log line tells a name.
 *
 * @param email as typed, trimmed; null for somebody who registered at the desk without one
 * @param language of mails
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String organisation,
        Language language) {

    /** The address as compared: the same person, however they typed it. */
    public @Nullable String emailKey() {
        return email == null ? null : emailKey(email);
    }

    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}
