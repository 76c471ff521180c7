package foyer.console.registrations;

import foyer.console.Console;
import foyer.people.People;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.platform.web.Page;
import foyer.registration.RegistrationId;
import foyer.registration.Registrations;
import foyer.seats.SeatsOfHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens one registration, and notes who read it. One of another event is as unknown as one that never was. */
@Component
class OneRegistration {
    private final Console console;
    private final Registrations registrations;
    private final People people;
    private final SeatsOfHolder seats;
    private final Audit audit;

    OneRegistration(Console console, Registrations registrations, People people, SeatsOfHolder seats, Audit audit) {
        this.console = console;
        this.registrations = registrations;
        this.people = people;
        this.seats = seats;
        this.audit = audit;
    }

    Opened read(String event, String id, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var eventId = visit.programme().event().id();
        var opened = Addresses.id(id)
                .flatMap(uuid -> registrations.find(new RegistrationId(uuid)))
                .filter(registration -> registration.event().equals(eventId))
                .flatMap(registration -> people.find(registration.person())
                        .map(person -> new Opened(
                                visit,
                                registration,
                                person,
                                seats.of(registration.id().holder()))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(actor, "registration.read", opened.registration().id().value(), eventId.value());
        return opened;
    }
}
