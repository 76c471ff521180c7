package foyer.console.needs;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import java.util.List;

/** What one person needs, to be answered need by need. */
public record AnswerView(
        ConsoleVisit visit,
        String name,
        String action,
        String back,
        FieldErrors errors,
        List<String> seats,
        List<String> lacking,
        List<NeedPart> needs) {
    public AnswerView {
        seats = List.copyOf(seats);
        lacking = List.copyOf(lacking);
        needs = List.copyOf(needs);
    }

    /**
     * @param words the person's own, or the kind's
     * @param rooms those of the person's seats, to tie a promise to
     */
    public record NeedPart(
            String words,
            Field state,
            List<Choice> states,
            Field rooms,
            List<Choice> roomChoices,
            Field answer,
            Field passedOn) {
        public NeedPart {
            states = List.copyOf(states);
            roomChoices = List.copyOf(roomChoices);
        }
    }
}
