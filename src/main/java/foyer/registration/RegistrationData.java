package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.mail.Outbox;
import foyer.programme.Programmes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The registration itself: for what, since when, how it stands. */
@Component
class RegistrationData implements PersonalData {
    private final RegistrantStore persons;
    private final Programmes programmes;
    private final Outbox outbox;
    private final Texts texts;

    RegistrationData(RegistrantStore persons, Programmes programmes, Outbox outbox, Texts texts) {
        this.persons = persons;
        this.programmes = programmes;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "registration";
    }

    @Override
    public DataKind kind() {
        return DataKind.REGISTRATIONS;
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        var items = new ArrayList<Item>();
        persons.registrationsOf(List.of(person)).forEach(registration -> add(registration, language, items));
        return items;
    }

    private void add(Registration registration, Language language, List<Item> items) {
        var event = programmes.byId(registration.event()).orElseThrow().event();
        var dates = new Dates(texts, language, event.zone());
        items.add(item("event", language, event.title().in(language)));
        items.add(item("registered-at", language, dates.dateAndTime(registration.createdAt())));
        if (registration.confirmedAt() != null) {
            items.add(item("confirmed-at", language, dates.dateAndTime(registration.confirmedAt())));
        }
        var status = "personal-data.status." + registration.status().code();
        items.add(item("status", language, texts.text(language, status)));
    }

    /** A mail that was written since {@link MailData} had its turn goes too, unless it is on its way right now. */
    @Override
    public int erase(Collection<PersonId> ids) {
        var registrations = persons.lockRegistrationsOf(ids);
        outbox.forgetWaiting(registrations.stream().map(r -> r.id().value()).toList());
        return persons.deleteRegistrationsOf(ids);
    }

    private Item item(String name, Language language, String value) {
        return new Item(name, texts.text(language, "personal-data.registration." + name), value);
    }
}
