package foyer.registration.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.registration.Phase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands in the form's place while nobody can register.
 *
 * @param opens milliseconds since 1970; null where it is over
 * @param now the same, by the clock that decides about it
 * @param typed what somebody sent too early or too late; empty for who only looks
 */
public record ClosedView(
        Page page,
        PhaseWords phase,
        String programme,
        String contact,
        List<Fact> typed,
        @Nullable String opens,
        String now) {
    public ClosedView {
        typed = List.copyOf(typed);
    }

    static ClosedView of(Page page, Event event, Phase phase, List<Fact> typed, Instant now) {
        return new ClosedView(
                page,
                PhaseWords.closed(page, event, phase),
                EventHeading.address(event),
                event.contact(),
                typed,
                phase == Phase.BEFORE ? "" + event.registration().opens().toEpochMilli() : null,
                "" + now.toEpochMilli());
    }
}
