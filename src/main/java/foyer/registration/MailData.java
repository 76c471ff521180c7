package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.mail.Outbox;
import foyer.platform.mail.Outbox.KeptMail;
import foyer.programme.Programmes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That mails were written about a registration, and those that still wait. */
@Component
class MailData implements PersonalData {
    private final RegistrantStore persons;
    private final Programmes programmes;
    private final Outbox outbox;
    private final Texts texts;

    MailData(RegistrantStore persons, Programmes programmes, Outbox outbox, Texts texts) {
        this.persons = persons;
        this.programmes = programmes;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "mails";
    }

    @Override
    public DataKind kind() {
        return DataKind.MAILS;
    }

    /** Before any registration is locked: who sends a mail holds the mail first, then the registration. */
    @Override
    public int turn() {
        return -1;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        return persons.registrationsOf(List.of(person)).stream()
                .flatMap(registration -> {
                    var zone = programmes
                            .byId(registration.event())
                            .orElseThrow()
                            .event()
                            .zone();
                    var dates = new Dates(texts, language, zone);
                    return outbox.keptAbout(List.of(registration.id().value())).stream()
                            .map(mail -> item(mail, dates, language));
                })
                .toList();
    }

    private Item item(KeptMail mail, Dates dates, Language language) {
        var label = texts.text(language, "personal-data.mails." + (mail.sentAt() == null ? "waiting" : "sent"));
        var at = mail.sentAt() == null ? mail.createdAt() : mail.sentAt();
        var what = texts.text(language, "personal-data.mail." + code(mail.purpose()));
        return new Item("mail", label, texts.text(language, "personal-data.mails.what", what, dates.dateAndTime(at)));
    }

    private static String code(String purpose) {
        return Arrays.stream(News.values()).anyMatch(news -> news.code().equals(purpose)) ? purpose : "other";
    }

    /** And holds the registrations from here on, for all who have their turn later. */
    @Override
    public int erase(Collection<PersonId> ids) {
        List<UUID> subjects = persons.registrationsOf(ids).stream()
                .map(registration -> registration.id().value())
                .toList();
        int forgotten = outbox.forget(subjects);
        persons.lockRegistrationsOf(ids);
        return forgotten;
    }
}
