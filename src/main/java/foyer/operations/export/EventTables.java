package foyer.operations.export;

import foyer.people.People;
import foyer.people.Person;
import foyer.people.PersonId;
import foyer.programme.Programme;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Companion;
import foyer.registration.Companions;
import foyer.registration.Registration;
import foyer.registration.RegistrationId;
import foyer.registration.Registrations;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import foyer.seats.HolderId;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Registrations, wishes, seats and waiting lists of an event as tables that refer to each other. */
@Component
class EventTables {
    private final Registrations registrations;
    private final People people;
    private final Companions companions;
    private final SeatsOfHolder seatsOfHolder;

    EventTables(Registrations registrations, People people, Companions companions, SeatsOfHolder seatsOfHolder) {
        this.registrations = registrations;
        this.people = people;
        this.companions = companions;
        this.seatsOfHolder = seatsOfHolder;
    }

    /** All as of one moment. @return file names and what stands in them */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<String, String> of(Programme programme) {
        var all = registrations.of(programme.event().id());
        var ids = all.stream().map(Registration::id).toList();
        var companionOf = companions.of(ids);
        var tables = new LinkedHashMap<String, String>();
        tables.put("registrations.csv", registrations(all, companionOf));
        tables.put("wishes.csv", wishes(registrations.wishesOf(ids), all, programme));
        var seating = seatsOfHolder.ofAll(Stream.concat(
                        ids.stream().map(RegistrationId::holder),
                        companionOf.values().stream().map(Companion::holder))
                .toList());
        tables.put("seats.csv", seats(all, companionOf, seating, programme));
        tables.put("waiting-list.csv", waiting(all, seating, programme));
        return tables;
    }

    private String registrations(List<Registration> all, Map<RegistrationId, Companion> companionOf) {
        var table = new CsvTable(
                "registration",
                "status",
                "name",
                "email",
                "organisation",
                "language",
                "companion",
                "companion_name",
                "registered_at",
                "confirmed_at");
        Map<PersonId, Person> persons =
                people.findAll(all.stream().map(Registration::person).toList());
        for (Registration one : all) {
            var person = Optional.ofNullable(persons.get(one.person()));
            var companion = Optional.ofNullable(companionOf.get(one.id()));
            table.row(
                    one.id().value(),
                    one.status().code(),
                    person.map(Person::name).orElse(null),
                    person.map(Person::email).orElse(null),
                    person.map(Person::organisation).orElse(null),
                    person.map(p -> p.language().code()).orElse(null),
                    companion.isPresent() ? "yes" : "no",
                    companion.map(Companion::name).orElse(null),
                    one.createdAt(),
                    one.confirmedAt());
        }
        return table.toString();
    }

    private static String wishes(Map<RegistrationId, Wishes> wishesOf, List<Registration> all, Programme programme) {
        var table = new CsvTable("registration", "rank", "offering", "round");
        for (Registration one : all) {
            var wishes = wishesOf.getOrDefault(one.id(), Wishes.NONE);
            int rank = 1;
            for (Wish wish : wishes.ranked()) {
                var round = wish.certainRound().flatMap(programme::round);
                table.row(
                        one.id().value(),
                        rank++,
                        programme.offering(wish.offering()).map(o -> o.key()).orElse(null),
                        round.map(r -> r.key()).orElse("either"));
            }
            for (var left : wishes.without()) {
                table.row(
                        one.id().value(),
                        "without",
                        null,
                        programme.round(left).map(r -> r.key()).orElse(null));
            }
        }
        return table.toString();
    }

    private static String seats(
            List<Registration> all,
            Map<RegistrationId, Companion> companionOf,
            Map<HolderId, Seating> seating,
            Programme programme) {
        var table = new CsvTable("registration", "for", "offering", "round", "rank");
        for (Registration one : all) {
            addSeats(table, one, "participant", seating.getOrDefault(one.id().holder(), Seating.NONE), programme);
            Optional.ofNullable(companionOf.get(one.id()))
                    .ifPresent(companion -> addSeats(
                            table,
                            one,
                            "companion",
                            seating.getOrDefault(companion.holder(), Seating.NONE),
                            programme));
        }
        return table.toString();
    }

    private static void addSeats(
            CsvTable table, Registration registration, String whose, Seating seating, Programme programme) {
        seating.seats()
                .forEach(seat -> table.row(
                        registration.id().value(),
                        whose,
                        offering(seat.slot(), programme),
                        round(seat.slot(), programme),
                        seat.rank()));
    }

    private static String waiting(List<Registration> all, Map<HolderId, Seating> seating, Programme programme) {
        var table = new CsvTable("registration", "offering", "round", "rank", "position");
        for (Registration one : all) {
            for (var place :
                    seating.getOrDefault(one.id().holder(), Seating.NONE).waiting()) {
                table.row(
                        one.id().value(),
                        offering(place.slot(), programme),
                        round(place.slot(), programme),
                        place.rank(),
                        place.position());
            }
        }
        return table.toString();
    }

    private static String offering(Slot slot, Programme programme) {
        return programme.offering(slot.offering()).map(o -> o.key()).orElse("");
    }

    private static String round(Slot slot, Programme programme) {
        return programme.round(slot.round()).map(r -> r.key()).orElse("");
    }
}
