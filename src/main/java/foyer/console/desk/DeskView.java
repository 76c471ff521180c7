package foyer.console.desk;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import java.util.List;
import java.util.stream.Stream;

/** @param open false while nobody can be registered at the desk: then there is no form */
public record DeskView(
        ConsoleVisit visit,
        boolean open,
        String submission,
        Field name,
        Field language,
        List<Choice> languages,
        Field companion,
        Field companionName,
        List<Pick> picks,
        Field consent) {
    public DeskView {
        languages = List.copyOf(languages);
        picks = List.copyOf(picks);
    }

    /** What one can choose in a round. */
    public record Pick(Field field, List<Choice> choices) {
        public Pick {
            choices = List.copyOf(choices);
        }
    }

    public FieldErrors errors() {
        return FieldErrors.of(Stream.of(
                        Stream.of(name, companion, companionName),
                        picks.stream().map(Pick::field),
                        Stream.of(consent))
                .flatMap(fields -> fields)
                .toArray(Field[]::new));
    }
}
