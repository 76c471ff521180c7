package foyer.allocation;

import foyer.allocation.solver.Place;
import foyer.allocation.solver.Problem;
import foyer.people.AccessNeeds;
import foyer.people.Need;
import foyer.people.NeedKind;
import foyer.people.Needs;
import foyer.people.Reader;
import foyer.programme.EventId;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.Round;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.RoomFit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where people cannot sit, as the room lacks what they need. Read anew for each computation from what people still consent to, and kept nowhere. A need that
 * no room of a round meets bars nobody from anything: it is left to the team, who see it before they publish.
 */
@Component
class RunNeeds {
    private final AccessNeeds accessNeeds;
    private final Registrations registrations;
    private final Programmes programmes;

    RunNeeds(AccessNeeds accessNeeds, Registrations registrations, Programmes programmes) {
        this.accessNeeds = accessNeeds;
        this.registrations = registrations;
        this.programmes = programmes;
    }

    Problem heededIn(EventId event, Problem problem) {
        var programme = programmes.byId(event);
        if (programme.isEmpty()) {
            return problem;
        }
        var ids = problem.participants().stream()
                .map(person -> RunProblem.registration(person.id()))
                .toList();
        return problem.barring(barred(programme.get(), registrations.findAll(ids)));
    }

    private Map<String, Set<Place>> barred(Programme programme, Collection<Registration> people) {
        var needs = accessNeeds.of(people.stream().map(Registration::person).toList(), new Reader.Seating());
        var barred = new HashMap<String, Set<Place>>();
        for (Registration person : people) {
            var places = barred(programme, needs.getOrDefault(person.person(), Needs.NONE));
            if (!places.isEmpty()) {
                barred.put(RunProblem.participant(person.id()), places);
            }
        }
        return barred;
    }

    /** Whether one of them can sit in a slot; asked for each who is about to move. */
    boolean canSit(Registration person, Slot slot) {
        var own =
                accessNeeds.of(Set.of(person.person()), new Reader.Seating()).getOrDefault(person.person(), Needs.NONE);
        return own.all().stream().noneMatch(need -> RoomFit.offer(need.kind()).isPresent())
                || programmes
                        .byId(person.event())
                        .map(programme -> !barred(programme, own).contains(place(programme, slot)))
                        .orElse(true);
    }

    private static Place place(Programme programme, Slot slot) {
        return new Place(
                programme.offering(slot.offering()).orElseThrow().key(),
                programme.round(slot.round()).orElseThrow().key());
    }

    static Set<Place> barred(Programme programme, Needs needs) {
        var places = new HashSet<Place>();
        for (Round round : programme.rounds()) {
            var met = metSomewhere(programme, round, needs);
            for (Offering offering : programme.offerings()) {
                if (!met.stream().allMatch(kind -> has(offering, kind))) {
                    places.add(new Place(offering.key(), round.key()));
                }
            }
        }
        return places;
    }

    /** Need by need: those for which there is an offering in the round that meets all before, too. */
    static Set<NeedKind> metSomewhere(Programme programme, Round round, Needs needs) {
        var met = EnumSet.noneOf(NeedKind.class);
        for (Need need : needs.all()) {
            if (RoomFit.offer(need.kind()).isPresent()
                    && programme.offerings().stream()
                            .filter(offering -> offering.capacity().getOrDefault(round.id(), 0) > 0)
                            .anyMatch(offering -> has(offering, need.kind())
                                    && met.stream().allMatch(before -> has(offering, before)))) {
                met.add(need.kind());
            }
        }
        return met;
    }

    static boolean has(Offering offering, NeedKind kind) {
        var room = offering.room();
        return room != null && !RoomFit.lacks(room, kind);
    }
}
