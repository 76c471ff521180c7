package foyer.registration;

import foyer.people.Person;
import foyer.platform.i18n.Texts;
import foyer.platform.mail.MailLayout;
import foyer.platform.mail.MailLetter;
import foyer.platform.mail.MailLetter.Paragraph;
import foyer.platform.mail.Outbox;
import foyer.platform.mail.OutgoingMail;
import foyer.platform.storage.Ids;
import foyer.programme.Event;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last mail to somebody who was erased. It is about nobody any more, and leaves no row behind once it went out. */
@Component
class Farewell {
    private final Outbox outbox;
    private final MailLayout layout;
    private final Texts texts;
    private final Ids ids;

    Farewell(Outbox outbox, MailLayout layout, Texts texts, Ids ids) {
        this.outbox = outbox;
        this.layout = layout;
        this.texts = texts;
        this.ids = ids;
    }

    void to(Person person, Event event) {
        var email = person.email();
        if (email == null) {
            return;
        }
        var language = person.language();
        var title = event.title().in(language);
        var letter = new MailLetter(
                language,
                texts.text(language, "personal-data.farewell.title"),
                List.of(
                        new Paragraph(texts.text(language, "personal-data.farewell.hello")),
                        new Paragraph(texts.text(language, "personal-data.farewell.what", title)),
                        new Paragraph(texts.text(language, "personal-data.farewell.last"))),
                List.of(texts.text(language, "personal-data.farewell.ask", event.organiser(), event.contact())));
        var body = layout.of(letter);
        var subject = texts.text(language, "personal-data.farewell.subject", title);
        outbox.put(new OutgoingMail(
                ids.next(), Outbox.LAST, ids.next(), 1, email, subject, body.text(), body.html(), null));
    }
}
