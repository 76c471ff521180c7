package foyer.registration;

import foyer.platform.mail.Outbox;
import foyer.platform.mail.OutgoingMail;
import foyer.platform.storage.Ids;
import org.springframework.stereotype.Component;

/** The mails about a registration: read, written and put into the outbox in the caller's transaction. */
@Component
class RegistrationMails {
    private final Outbox outbox;
    private final LetterReading reading;
    private final LetterWriting writing;
    private final Ids ids;

    RegistrationMails(Outbox outbox, LetterReading reading, LetterWriting writing, Ids ids) {
        this.outbox = outbox;
        this.reading = reading;
        this.writing = writing;
        this.ids = ids;
    }

    void write(News news, Registration registration) {
        LetterFacts facts = reading.of(news, registration);
        var written = writing.of(facts);
        outbox.put(new OutgoingMail(
                ids.next(),
                news.code(),
                registration.id().value(),
                registration.generation(),
                facts.person().email(),
                written.subject(),
                written.body().text(),
                written.body().html(),
                written.calendar()));
    }
}
