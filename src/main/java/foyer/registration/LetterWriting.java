package foyer.registration;

import foyer.platform.i18n.Texts;
import foyer.platform.mail.MailBody;
import foyer.platform.mail.MailLayout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the facts of a letter into words, and the person's seats into a calendar. */
@Component
class LetterWriting {
    private final Texts texts;
    private final MailLayout layout;
    private final PersonalCalendar calendar;

    LetterWriting(Texts texts, MailLayout layout, PersonalCalendar calendar) {
        this.texts = texts;
        this.layout = layout;
        this.calendar = calendar;
    }

    /** @param calendar null where there is no seat that is sure */
    record Written(String subject, MailBody body, @Nullable String calendar) {}

    Written of(LetterFacts facts) {
        var letter = new RegistrationLetter(texts, facts);
        return new Written(letter.subject(), layout.of(letter.letter()), calendar(facts));
    }

    private @Nullable String calendar(LetterFacts facts) {
        boolean sure = !facts.asksToConfirm()
                && !facts.ends()
                && !facts.seating().seats().isEmpty();
        return sure
                ? calendar.of(
                        facts.registration(),
                        facts.programme(),
                        facts.seating(),
                        facts.person().language())
                : null;
    }
}
