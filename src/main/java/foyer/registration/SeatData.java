package foyer.registration;

import foyer.people.DataKind;
import foyer.people.PersonId;
import foyer.people.PersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.HolderId;
import foyer.seats.KeepSeat;
import foyer.seats.ReleaseSeats;
import foyer.seats.SeatsOfHolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Seats and waiting-list places; the seats know a holder only, so this answers for them. */
@Component
class SeatData implements PersonalData {
    private final RegistrantStore persons;
    private final SeatsOfHolder seatsOfHolder;
    private final ReleaseSeats releaseSeats;
    private final KeepSeat keepSeat;
    private final Programmes programmes;
    private final Texts texts;

    SeatData(
            RegistrantStore persons,
            SeatsOfHolder seatsOfHolder,
            ReleaseSeats releaseSeats,
            KeepSeat keepSeat,
            Programmes programmes,
            Texts texts) {
        this.persons = persons;
        this.seatsOfHolder = seatsOfHolder;
        this.releaseSeats = releaseSeats;
        this.keepSeat = keepSeat;
        this.programmes = programmes;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "seats";
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
            var seating = seatsOfHolder.of(registration.id().holder());
            var kept = keepSeat.of(registration.id().holder());
            seating.seats().forEach(seat -> {
                var name = kept.contains(seat.slot().round()) ? "kept" : "seat";
                items.add(item(name, seat.slot(), programme, language));
            });
            seating.waiting().forEach(place -> items.add(item("waiting", place.slot(), programme, language)));
        }
        return items;
    }

    private Item item(String name, Slot slot, Programme programme, Language language) {
        var offering = programme
                .offering(slot.offering())
                .map(found -> found.title().in(language))
                .orElseGet(() -> texts.text(language, "personal-data.wishes.gone"));
        var round = programme
                .round(slot.round())
                .map(found -> texts.text(language, "personal-data.wishes.in-round", offering, found.number()))
                .orElse(offering);
        return new Item(name, texts.text(language, "personal-data.seats." + name), round);
    }

    /** Events in one order, so that no two wait for each other. */
    @Override
    public int erase(Collection<PersonId> ids) {
        Map<EventId, List<HolderId>> holders = persons.lockRegistrationsOf(ids).stream()
                .collect(Collectors.groupingBy(
                        Registration::event,
                        () -> new TreeMap<>(Comparator.comparing(EventId::value)),
                        Collectors.mapping(registration -> registration.id().holder(), Collectors.toList())));
        return holders.entrySet().stream()
                .mapToInt(of -> releaseSeats.of(of.getKey(), of.getValue()))
                .sum();
    }
}
