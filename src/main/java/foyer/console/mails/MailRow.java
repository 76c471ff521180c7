package foyer.console.mails;

import org.jspecify.annotations.Nullable;

/**
 * One mail in words.
 *
 * @param what "Bestätigung", "Nachgerückt"
 * @param to name and address
 * @param registration where the registration it is about is shown
 * @param about state, times, attempts and reason, in one sentence
 * @param again where a press sends it once more; null where it cannot go again
 */
public record MailRow(
        String what,
        String to,
        String registration,
        String about,
        @Nullable String again) {}
