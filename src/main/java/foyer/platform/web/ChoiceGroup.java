package foyer.platform.web;

import java.util.List;

/** Choices under one heading of a select. */
public record ChoiceGroup(String label, List<Choice> choices) {
    public ChoiceGroup {
        choices = List.copyOf(choices);
    }
}
