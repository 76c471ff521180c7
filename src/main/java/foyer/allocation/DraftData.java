package foyer.allocation;

import foyer.allocation.DraftPlaceStore.Place;
import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** That somebody was part of a run, with the wishes and seats it took down. */
@Component
class DraftData implements PersonalData {
    private final DraftPlaceStore store;
    private final Texts texts;

    DraftData(DraftPlaceStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "allocation";
    }

    @Override
    public DataKind kind() {
        return DataKind.REGISTRATIONS;
    }

    /** Seats of drafts that nobody published are nobody's yet, and stay with the team. */
    @Override
    public List<Item> of(PersonId person, Language language) {
        return store.of(person).stream().map(place -> item(place, language)).toList();
    }

    private Item item(Place place, Language language) {
        var label = texts.text(language, "personal-data.allocation.run", place.number());
        var value = place.published()
                ? texts.text(language, "personal-data.allocation.published", place.wishes(), place.seats())
                : texts.text(language, "personal-data.allocation.taken", place.wishes());
        return new Item("run", label, value);
    }

    @Override
    public int erase(Collection<PersonId> persons) {
        return store.delete(persons);
    }
}
