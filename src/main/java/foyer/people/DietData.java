package foyer.people;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody eats. */
@Component
class DietData implements PersonalData {
    private final FoodStore store;
    private final Texts texts;

    DietData(FoodStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "diet";
    }

    @Override
    public DataKind kind() {
        return DataKind.DIET;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        var diet = store.of(List.of(person))
                .getOrDefault(person, FoodStore.Food.UNSAID)
                .diet();
        return diet == null
                ? List.of()
                : List.of(new Item(
                        "diet",
                        texts.text(language, "personal-data.diet.diet"),
                        texts.text(language, "registration.diet." + diet.code())));
    }

    @Override
    public int erase(Collection<PersonId> persons) {
        return store.eraseDiets(persons);
    }
}
