package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Lottery;
import foyer.allocation.SlotKey;
import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done with a draft that is ready. */
@Component
class DraftWays {
    private final Lottery lottery;

    DraftWays(Lottery lottery) {
        this.lottery = lottery;
    }

    DraftView.@Nullable Trial trial(DraftWords words, Draft draft) {
        if (!draft.canBePublished()) {
            return null;
        }
        var visit = words.visit();
        return new DraftView.Trial(
                words.at(draft) + "/trials",
                Field.of("slot", visit.t("console.allocation.trial.slot")).required(),
                slots(words),
                Field.of("seats", visit.t("console.allocation.trial.seats"))
                        .atMost(6)
                        .required());
    }

    private static List<Choice> slots(DraftWords words) {
        var programme = words.visit().programme();
        return programme.rounds().stream()
                .flatMap(round -> programme.offerings().stream()
                        .filter(offering -> offering.takesPlaceIn(round.id()))
                        .map(offering -> new Choice(
                                new SlotKey(offering.key(), round.key()).toString(),
                                words.visit()
                                        .t(
                                                "console.allocation.trial.choice",
                                                words.name(new SlotKey(offering.key(), round.key())),
                                                offering.capacity().getOrDefault(round.id(), 0)),
                                false)))
                .toList();
    }

    /** What may be taken out of the programme: nothing is, unless it is chosen. */
    static List<Choice> closed(DraftWords words, Draft draft) {
        return Objects.requireNonNull(draft.figures()).closed().stream()
                .map(slot -> new Choice(slot, words.name(SlotKey.parse(slot)), false))
                .toList();
    }

    @Nullable
    String publish(DraftWords words, Draft draft) {
        return draft.canBePublished() && !isPublished(words.visit()) ? words.at(draft) + "/publication" : null;
    }

    /** With them comes the seed, which is a secret until then. */
    @Nullable
    String files(DraftWords words, Draft draft) {
        return draft.canBePublished() && isPublished(words.visit()) ? words.at(draft) + "/files.zip" : null;
    }

    private boolean isPublished(ConsoleVisit visit) {
        return lottery.of(visit.programme().event())
                .filter(known -> known.publishedAt() != null)
                .isPresent();
    }
}
