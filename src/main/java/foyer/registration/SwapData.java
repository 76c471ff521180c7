package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.OfferingId;
import foyer.programme.Programmes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Open offers to change places: each side is told its own half. */
@Component
class SwapData implements PersonalData {
    private final RegistrantStore persons;
    private final OpenSwapStore swaps;
    private final EndSwaps endSwaps;
    private final Programmes programmes;
    private final Texts texts;

    SwapData(RegistrantStore persons, OpenSwapStore swaps, EndSwaps endSwaps, Programmes programmes, Texts texts) {
        this.persons = persons;
        this.swaps = swaps;
        this.endSwaps = endSwaps;
        this.programmes = programmes;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "swaps";
    }

    @Override
    public DataKind kind() {
        return DataKind.REGISTRATIONS;
    }

    @Override
    public List<Item> of(PersonId person, Language language) {
        var items = new ArrayList<Item>();
        for (var registration : persons.registrationsOf(List.of(person))) {
            swaps.of(registration.id()).forEach(swap -> items.add(item(registration, swap, language)));
        }
        return items;
    }

    private Item item(Registration registration, Swap swap, Language language) {
        boolean offered = swap.giver().equals(registration.id());
        var gives =
                offered ? swap.gives() : Objects.requireNonNull(swap.answer()).gives();
        String name = offered ? "offered" : "agreed";
        return new Item(
                name, texts.text(language, "personal-data.swaps." + name), title(registration, gives, language));
    }

    private String title(Registration registration, OfferingId id, Language language) {
        return programmes
                .byId(registration.event())
                .flatMap(programme -> programme.offering(id))
                .map(offering -> offering.title().in(language))
                .orElseGet(() -> texts.text(language, "personal-data.wishes.gone"));
    }

    /** Whoever counted on it learns that nothing comes of it. */
    @Override
    public int erase(Collection<PersonId> ids) {
        var registrations = persons.lockRegistrationsOf(ids);
        registrations.forEach(registration -> endSwaps.of(registration.id()));
        return 0;
    }
}
