package foyer.registration;

import foyer.platform.mail.Outbox;
import foyer.platform.mail.OutgoingMail;
import foyer.platform.storage.Ids;
import org.jspecify.annotations.Nullable;
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
        write(news, registration, null);
    }

    /** Whoever registered at the desk may have no address: then nobody is written to. */
    void write(News news, Registration registration, @Nullable String note) {
        LetterFacts facts = reading.of(news, registration).with(note);
        var email = facts.person().email();
        if (email != null) {
            put(news, registration, facts, email);
        }
    }

    /** As {@link #write}, but the mail goes nowhere; what follows from its having gone follows all the same. */
    void writeToNobody(News news, Registration registration) {
        put(news, registration, reading.of(news, registration), Outbox.NOBODY);
    }

    private void put(News news, Registration registration, LetterFacts facts, String email) {
        var written = writing.of(facts);
        outbox.put(new OutgoingMail(
                ids.next(),
                news.code(),
                registration.id().value(),
                registration.generation(),
                email,
                written.subject(),
                written.body().text(),
                written.body().html(),
                written.calendar()));
    }
}
