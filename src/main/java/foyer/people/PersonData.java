package foyer.people;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Name, address and what somebody agreed to. */
@Component
class PersonData implements PersonalData {
    private final PeopleStore store;
    private final Texts texts;

    PersonData(PeopleStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "person";
    }

    @Override
    public DataKind kind() {
        return DataKind.REGISTRATIONS;
    }

    @Override
    public int turn() {
        return 2;
    }

    @Override
    public List<Item> of(PersonId id, Language language) {
        var person = store.byIds(List.of(id)).get(id);
        if (person == null) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        items.add(item("name", language, person.name()));
        if (person.email() != null) {
            items.add(item("email", language, person.email()));
        }
        if (person.organisation() != null) {
            items.add(item("organisation", language, person.organisation()));
        }
        var code = person.language().code();
        items.add(item("language", language, texts.text(language, "personal-data.language." + code)));
        store.consentsOf(id).stream()
                .sorted()
                .map(consent -> texts.text(language, "personal-data.consent." + consent.code()))
                .forEach(words -> items.add(item("consent", language, words)));
        return items;
    }

    @Override
    public int erase(Collection<PersonId> persons) {
        return store.delete(persons);
    }

    private Item item(String name, Language language, String value) {
        return new Item(name, texts.text(language, "personal-data.person." + name), value);
    }
}
