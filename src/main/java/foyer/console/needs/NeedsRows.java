package foyer.console.needs;

import foyer.console.ConsoleVisit;
import foyer.console.needs.NeedsView.PersonRow;
import foyer.console.needs.NeedsView.PlaceRow;
import foyer.people.Need;
import foyer.people.NeedAnswer;
import foyer.people.NeedKind;
import foyer.programme.Offering;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.EventNeeds.PersonNeeds;
import foyer.registration.RoomFit;
import foyer.seats.Seating.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what people need into words, by person and by place. */
record NeedsRows(ConsoleVisit visit, List<PersonNeeds> all) {

    /** @param state of at least one need; null for all people */
    List<PersonRow> people(@Nullable NeedState state) {
        return all.stream()
                .filter(person ->
                        state == null || person.needs().all().stream().anyMatch(need -> NeedState.of(need) == state))
                .map(this::person)
                .toList();
    }

    private PersonRow person(PersonNeeds person) {
        return new PersonRow(
                person.person().name(),
                visit.at("/needs/" + person.registration().id().value()),
                person.needs().all().stream().map(this::told).toList(),
                seats(person).map(seat -> place(seat.slot())).toList(),
                seats(person)
                        .flatMap(seat -> lacking(
                                seat.slot(), person.needs().all().stream().map(Need::kind)))
                        .toList());
    }

    private String told(Need need) {
        var again = need.answer() instanceof NeedAnswer.Open(boolean moved) && moved;
        var state = visit.t(
                "console.needs.state." + (again ? "again" : NeedState.of(need).code()));
        return visit.t("console.needs.need", what(need), state);
    }

    private String what(Need need) {
        return need.words() == null ? kind(need.kind()) : need.words();
    }

    String kind(NeedKind kind) {
        return visit.t("console.need." + kind.code());
    }

    /** In the order of the day; only where somebody sits who needs something. */
    List<PlaceRow> places() {
        var slots = all.stream().flatMap(this::seats).map(Seat::slot).distinct();
        return slots.sorted(Comparator.comparing(this::number).thenComparing(this::place))
                .map(this::placeRow)
                .toList();
    }

    private PlaceRow placeRow(Slot slot) {
        var kinds = all.stream()
                .filter(person -> seats(person).anyMatch(seat -> seat.slot().equals(slot)))
                .flatMap(person -> person.needs().all().stream())
                .collect(Collectors.groupingBy(Need::kind, TreeMap::new, Collectors.summingInt(_ -> 1)));
        return new PlaceRow(
                place(slot),
                room(slot).map(this::offers).findFirst().orElse(""),
                kinds.entrySet().stream()
                        .map(kind -> visit.t("console.needs.times", kind.getValue(), kind(kind.getKey())))
                        .toList(),
                lacking(slot, kinds.keySet().stream()).toList());
    }

    private String offers(Room room) {
        var offers = room.access().stream()
                .map(access -> visit.t("programme.access." + access))
                .collect(Collectors.joining(", "));
        var name = visit.page().t(room.name());
        return offers.isEmpty()
                ? visit.t("console.needs.offers-nothing", name)
                : visit.t("console.needs.offers", name, offers);
    }

    private Stream<String> lacking(Slot slot, Stream<NeedKind> kinds) {
        var lacking = kinds.filter(kind -> room(slot).anyMatch(room -> RoomFit.lacks(room, kind)));
        return lacking.map(kind -> visit.t(
                "console.needs.lacks",
                round(slot).map(round -> round.number()).findFirst().orElse(0),
                room(slot).map(room -> visit.page().t(room.name())).findFirst().orElse(""),
                visit.t("console.need.lacks." + kind.code())));
    }

    private Stream<Seat> seats(PersonNeeds person) {
        return person.seating().seats().stream().sorted(Comparator.comparing(seat -> number(seat.slot())));
    }

    /** "Runde 1 · 14–15 Uhr, Forum 3: …" */
    private String place(Slot slot) {
        var round = round(slot).map(visit::name).findFirst().orElse("");
        return visit.t("console.needs.place", round, visit.name(slot.offering()));
    }

    private int number(Slot slot) {
        return round(slot).mapToInt(Round::number).findFirst().orElse(0);
    }

    private Stream<Round> round(Slot slot) {
        return visit.programme().round(slot.round()).stream();
    }

    private Stream<Room> room(Slot slot) {
        return visit.programme().offering(slot.offering()).map(Offering::room).filter(Objects::nonNull).stream();
    }
}
