package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.registration.Concerns.Meant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody brings along, kept for a time of its own. */
@Component
class ConcernData implements PersonalData {
    private final RegistrantStore persons;
    private final ConcernStore concerns;
    private final Programmes programmes;
    private final Texts texts;

    ConcernData(RegistrantStore persons, ConcernStore concerns, Programmes programmes, Texts texts) {
        this.persons = persons;
        this.concerns = concerns;
        this.programmes = programmes;
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
                .flatMap(registration -> items(registration, language))
                .toList();
    }

    private Stream<Item> items(Registration registration, Language language) {
        var label = texts.text(language, "personal-data.concern.concern");
        var first = Optional.ofNullable(registration.concern()).stream().map(text -> new Item("concern", label, text));
        var programme = programmes.byId(registration.event()).orElseThrow();
        var meant = concerns.of(registration.id()).stream()
                .flatMap(m -> Optional.ofNullable(m.text()).stream().map(text -> item(programme, m, text, language)));
        var experience =
                Optional.ofNullable(concerns.experienceOf(List.of(registration.id()))
                                .get(registration.id()))
                        .stream()
                        .map(e -> new Item(
                                "experience",
                                texts.text(language, "concerns.experience"),
                                texts.text(language, "concerns.experience." + e.code())));
        return Stream.concat(Stream.concat(first, meant), experience);
    }

    private Item item(Programme programme, Meant meant, String text, Language language) {
        var offering = programme
                .offering(meant.offering())
                .map(found -> found.title().in(language))
                .orElseGet(() -> texts.text(language, "personal-data.wishes.gone"));
        return new Item("concern-for", texts.text(language, "personal-data.concern.for", offering), text);
    }

    @Override
    public int erase(Collection<PersonId> ids) {
        return concerns.forget(ids);
    }
}
