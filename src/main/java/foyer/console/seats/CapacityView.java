package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param decision null as long as everybody has a seat with the number */
public record CapacityView(
        ConsoleVisit visit,
        String offering,
        String round,
        String action,
        String back,
        Field seats,
        @Nullable Decision decision,
        FieldErrors errors) {

    /** What is to become of who sits there. */
    public record Decision(
            String what,
            Field choice,
            List<Choice> choices,
            Field reason,
            Field to,
            List<Choice> targets,
            List<SlotView.Person> sitting) {
        public Decision {
            choices = List.copyOf(choices);
            targets = List.copyOf(targets);
            sitting = List.copyOf(sitting);
        }
    }
}
