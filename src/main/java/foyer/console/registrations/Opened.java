package foyer.console.registrations;

import foyer.console.ConsoleVisit;
import foyer.people.Person;
import foyer.platform.web.Fact;
import foyer.registration.Registration;
import foyer.registration.Status;
import foyer.seats.Seating;
import java.util.List;

/** One registration in the hands of somebody of the team. */
record Opened(ConsoleVisit visit, Registration registration, Person person, Seating seating) {
    String at(String path) {
        return visit.at("/registrations/" + registration.id().value() + path);
    }

    /** Whether there is something to cancel, or a link that opens something. */
    boolean isAlive() {
        return registration.status() == Status.AWAITING || registration.status() == Status.CONFIRMED;
    }

    /** Round by round. */
    List<Fact> seats() {
        return visit.programme().rounds().stream()
                .map(round -> new Fact(
                        visit.name(round),
                        seating.in(round.id())
                                .map(seat -> visit.name(seat.slot().offering()))
                                .orElseGet(() -> visit.t("console.registration.no-seat"))))
                .toList();
    }
}
