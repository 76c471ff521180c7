package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who somebody brings along. The companion's seats are told and given back with the person's own. */
@Component
class CompanionData implements PersonalData {
    private final RegistrantStore persons;
    private final CompanionStore companions;
    private final Texts texts;

    CompanionData(RegistrantStore persons, CompanionStore companions, Texts texts) {
        this.persons = persons;
        this.companions = companions;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "companion";
    }

    @Override
    public DataKind kind() {
        return DataKind.REGISTRATIONS;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        var registrations = persons.registrationsOf(List.of(person)).stream()
                .map(Registration::id)
                .toList();
        return companions.of(registrations).values().stream()
                .map(companion -> Optional.ofNullable(companion.name())
                        .orElseGet(() -> texts.text(language, "personal-data.companion.without-name")))
                .map(name -> new Item("companion", texts.text(language, "personal-data.companion.companion"), name))
                .toList();
    }

    @Override
    public int erase(Collection<PersonId> ids) {
        return persons.deleteCompanionsOf(ids);
    }
}
