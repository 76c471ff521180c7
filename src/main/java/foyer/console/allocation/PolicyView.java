package foyer.console.allocation;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;

/** The form of the points. */
public record PolicyView(
        ConsoleVisit visit, Field ranks, Field unwished, Field noWish, Field unplaced, Field full, FieldErrors errors) {

    static PolicyView of(ConsoleVisit visit, PolicyForm form, boolean checked) {
        var ranks = field(visit, "ranks", form.ranks(), checked && form.wrongRanks())
                .required();
        var unwished = field(visit, "unwished", form.unwished(), checked && form.wrongUnwished())
                .required();
        var noWish = field(visit, "no-wish", form.noWish(), checked && form.wrongNoWish())
                .required();
        var unplaced = field(visit, "unplaced", form.unplaced(), checked && form.wrongUnplaced())
                .required();
        var full = field(visit, "full", form.full(), checked && form.wrongFull());
        return new PolicyView(
                visit,
                ranks,
                unwished,
                noWish,
                unplaced,
                full,
                FieldErrors.of(ranks, unwished, noWish, unplaced, full));
    }

    private static Field field(ConsoleVisit visit, String name, String typed, boolean wrong) {
        var key = "console.allocation.policy." + name;
        return Field.of(name, visit.t(key))
                .hint(visit.t(key + ".hint"))
                .value(typed)
                .error(wrong ? visit.t(key + ".wrong") : null)
                .atMost(80);
    }
}
