package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody brings along, kept for a time of its own. */
@Component
class ConcernData implements PersonalData {
    private final RegistrantStore persons;
    private final ConcernStore concerns;
    private final Texts texts;

    ConcernData(RegistrantStore persons, ConcernStore concerns, Texts texts) {
        this.persons = persons;
        this.concerns = concerns;
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
                .flatMap(this::texts)
                .distinct()
                .map(concern -> new Item("concern", texts.text(language, "personal-data.concern.concern"), concern))
                .toList();
    }

    /** What came with the form, and what was meant for one offering since. */
    private Stream<String> texts(Registration registration) {
        return Stream.concat(
                Stream.ofNullable(registration.concern()),
                concerns.of(registration.id()).stream().flatMap(meant -> Stream.ofNullable(meant.text())));
    }

    @Override
    public int erase(Collection<PersonId> ids) {
        int meant = concerns.forgetOf(
                persons.registrationsOf(ids).stream().map(Registration::id).toList());
        return meant + persons.emptyConcernsOf(ids);
    }
}
