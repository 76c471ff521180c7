package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody would like, in the order of their list. */
@Component
class WishData implements PersonalData {
    private final RegistrantStore persons;
    private final WishStore wishes;
    private final Programmes programmes;
    private final Texts texts;

    WishData(RegistrantStore persons, WishStore wishes, Programmes programmes, Texts texts) {
        this.persons = persons;
        this.wishes = wishes;
        this.programmes = programmes;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "wishes";
    }

    @Override
    public DataKind kind() {
        return DataKind.REGISTRATIONS;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        var items = new ArrayList<Item>();
        for (var registration : persons.registrationsOf(List.of(person))) {
            var programme = programmes.byId(registration.event()).orElseThrow();
            var own = wishes.of(Set.of(registration.id())).getOrDefault(registration.id(), Wishes.NONE);
            add(own, programme, language, items);
        }
        return items;
    }

    private void add(Wishes own, Programme programme, Language language, List<Item> items) {
        for (int i = 0; i < own.ranked().size(); i++) {
            var label = texts.text(language, "personal-data.wishes.wish", i + 1);
            items.add(new Item("wish", label, words(own.ranked().get(i), programme, language)));
        }
        own.without().stream()
                .flatMap(round -> programme.round(round).stream())
                .map(round -> round.title().in(language))
                .sorted()
                .map(title ->
                        new Item("without-round", texts.text(language, "personal-data.wishes.without-round"), title))
                .forEach(items::add);
    }

    private String words(Wish wish, Programme programme, Language language) {
        var title = programme
                .offering(wish.offering())
                .map(offering -> offering.title().in(language))
                .orElseGet(() -> texts.text(language, "personal-data.wishes.gone"));
        return wish.certainRound()
                .flatMap(programme::round)
                .map(round -> texts.text(language, "personal-data.wishes.in-round", title, round.number()))
                .orElse(title);
    }

    @Override
    public int erase(Collection<PersonId> ids) {
        return persons.deleteWishesOf(ids);
    }
}
