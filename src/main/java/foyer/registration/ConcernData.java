package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody brings along, kept for a time of its own. */
@Component
class ConcernData implements PersonalData {
    private final RegistrantStore persons;
    private final Texts texts;

    ConcernData(RegistrantStore persons, Texts texts) {
        this.persons = persons;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "concern";
    }

    @Override
    public DataKind kind() {
        return DataKind.CONCERNS;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        return persons.registrationsOf(List.of(person)).stream()
                .map(Registration::concern)
                .filter(Objects::nonNull)
                .map(concern -> new Item("concern", texts.text(language, "personal-data.concern.concern"), concern))
                .toList();
    }

    @Override
    public int erase(Collection<PersonId> ids) {
        return persons.emptyConcernsOf(ids);
    }
}
