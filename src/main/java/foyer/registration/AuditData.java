package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.security.Audit;
import foyer.programme.Programmes;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When the team looked at or changed a registration. It names nobody, and stays when the person goes: it is about the team. */
@Component
class AuditData implements PersonalData {
    private final RegistrantStore persons;
    private final Audit audit;
    private final Programmes programmes;
    private final Texts texts;

    AuditData(RegistrantStore persons, Audit audit, Programmes programmes, Texts texts) {
        this.persons = persons;
        this.audit = audit;
        this.programmes = programmes;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "team";
    }

    @Override
    public DataKind kind() {
        return DataKind.AUDIT;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        return persons.registrationsOf(List.of(person)).stream()
                .flatMap(registration -> items(registration, language))
                .toList();
    }

    private Stream<Item> items(Registration registration, Language language) {
        var zone = programmes.byId(registration.event()).orElseThrow().event().zone();
        var dates = new Dates(texts, language, zone);
        var label = texts.text(language, "personal-data.team.seen");
        return audit.timesAbout(registration.id().value()).stream()
                .map(at -> new Item("seen-by-the-team", label, dates.dateAndTime(at)));
    }

    @Override
    public int erase(Collection<PersonId> ids) {
        return 0;
    }
}
