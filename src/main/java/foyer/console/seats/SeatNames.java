package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.console.seats.SeatListStore.Sitting;

/** How people are called in lists. */
final class SeatNames {
    private SeatNames() {}

    /** "Anna Beispiel"; "Karl Muster (mit Anna Beispiel)"; "Begleitung von Anna Beispiel" */
    static String name(ConsoleVisit visit, Sitting person) {
        if (!person.companion()) {
            return person.name();
        }
        var own = person.companionName();
        return own == null
                ? visit.t("console.seats.companion", person.name())
                : visit.t("console.seats.companion.named", own, person.name());
    }

    static SlotView.Person sitting(ConsoleVisit visit, Sitting person) {
        return new SlotView.Person(
                name(visit, person),
                visit.at("/registrations/" + person.registration()),
                person.confirmed() ? "" : visit.t("console.seats.held"));
    }

    static SlotView.Person waiting(ConsoleVisit visit, SeatListStore.Waiting person) {
        return new SlotView.Person(
                person.name(),
                visit.at("/registrations/" + person.registration()),
                person.active() ? "" : visit.t("console.seats.not-yet"));
    }
}
