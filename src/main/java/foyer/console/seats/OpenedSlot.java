package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.programme.Offering;
import foyer.programme.Round;
import foyer.programme.SeatsLeft.Slot;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** One offering in one round. */
record OpenedSlot(ConsoleVisit visit, Offering offering, Round round) {

    /** What the programme does not have ends in the page for unknown addresses. */
    static OpenedSlot of(ConsoleVisit visit, String offering, String round) {
        return visit.programme()
                .offering(offering)
                .flatMap(found -> visit.programme()
                        .round(round)
                        .filter(when -> found.takesPlaceIn(when.id()))
                        .map(when -> new OpenedSlot(visit, found, when)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** In the order of the day, and of the programme within a round. */
    static List<OpenedSlot> all(ConsoleVisit visit) {
        return visit.programme().rounds().stream()
                .flatMap(round -> visit.programme().offerings().stream()
                        .filter(offering -> offering.takesPlaceIn(round.id()))
                        .map(offering -> new OpenedSlot(visit, offering, round)))
                .toList();
    }

    Slot slot() {
        return new Slot(offering.id(), round.id());
    }

    String at(String place) {
        return visit.at("/" + place + "/" + offering.key() + "/" + round.key());
    }
}
