package foyer.registration;

import foyer.people.People;
import foyer.people.Person;
import foyer.platform.i18n.Texts;
import foyer.platform.mail.Outbox;
import foyer.platform.mail.OutgoingMail;
import foyer.platform.storage.Ids;
import org.springframework.stereotype.Component;

/** The mails about a registration, in the language of its person. */
@Component
class RegistrationMails {
    private final Outbox outbox;
    private final People people;
    private final Texts texts;
    private final Ids ids;

    RegistrationMails(Outbox outbox, People people, Texts texts, Ids ids) {
        this.outbox = outbox;
        this.people = people;
        this.texts = texts;
        this.ids = ids;
    }

    void write(News news, Registration registration) {
        Person person = people.find(registration.person()).orElseThrow();
        String subject = texts.text(person.language(), "registration.mail." + news.code() + ".subject");
        outbox.put(new OutgoingMail(
                ids.next(),
                news.code(),
                registration.id().value(),
                registration.generation(),
                person.email(),
                subject,
                subject + "\n\n" + Outbox.MANAGE_LINK + "\n",
                "<p>" + subject + "</p>",
                null));
    }
}
