package foyer.console.registrations;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Fact;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param reason null for somebody who cannot be written to */
public record CancellationView(
        ConsoleVisit visit,
        String name,
        String action,
        String back,
        @Nullable Field reason,
        List<Fact> seats,
        FieldErrors errors) {
    public CancellationView {
        seats = List.copyOf(seats);
    }
}
