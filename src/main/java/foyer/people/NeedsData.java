package foyer.people;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody needs on the spot and must not eat, with what they were told, kept for a time of its own. */
@Component
class NeedsData implements PersonalData {
    private final AccessNeeds accessNeeds;
    private final AccessNeedStore store;
    private final Texts texts;

    NeedsData(AccessNeeds accessNeeds, AccessNeedStore store, Texts texts) {
        this.accessNeeds = accessNeeds;
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "access-needs";
    }

    @Override
    public DataKind kind() {
        return DataKind.ACCESS_NEEDS;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        var needs = accessNeeds.of(Set.of(person), new Reader.Self(person)).getOrDefault(person, Needs.NONE);
        var items = new ArrayList<Item>();
        needs.all().forEach(need -> items.addAll(items(need, language)));
        if (needs.allergies() != null) {
            items.add(item("allergies", needs.allergies(), language));
        }
        return items;
    }

    private List<Item> items(Need need, Language language) {
        var items = new ArrayList<Item>();
        var words = need.words();
        items.add(item(
                "need",
                words == null
                        ? texts.text(
                                language, "registration.need." + need.kind().code())
                        : words,
                language));
        items.add(item("answer", answer(need.answer(), language), language));
        if (need.passedOn() != null) {
            items.add(item("passed-on", need.passedOn(), language));
        }
        return items;
    }

    private String answer(NeedAnswer answer, Language language) {
        return switch (answer) {
            case NeedAnswer.Open _ -> texts.text(language, "personal-data.access-needs.open");
            case NeedAnswer.Promised(var where, var _) ->
                (texts.text(language, "personal-data.access-needs.promised") + " " + where).strip();
            case NeedAnswer.NotPossible(var call) ->
                (texts.text(language, "personal-data.access-needs.not-possible") + " " + call).strip();
        };
    }

    private Item item(String name, String value, Language language) {
        return new Item(name, texts.text(language, "personal-data.access-needs." + name), value);
    }

    @Override
    public int erase(Collection<PersonId> persons) {
        return store.withdraw(persons);
    }
}
