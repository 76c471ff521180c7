package foyer.registration.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.registration.Phase;
import java.util.List;

/**
 * Stands in the form's place while nobody can register.
 *
 * @param typed what somebody sent too early or too late; empty for who only looks
 */
public record ClosedView(Page page, PhaseWords phase, String programme, String contact, List<Fact> typed) {
    public ClosedView {
        typed = List.copyOf(typed);
    }

    static ClosedView of(Page page, Event event, Phase phase, List<Fact> typed) {
        return new ClosedView(
                page, PhaseWords.closed(page, event, phase), EventHeading.address(event), event.contact(), typed);
    }
}
