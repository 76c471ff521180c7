package foyer.console.allocation;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Fact;
import foyer.platform.web.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One draft: how far it is, or how good it is.
 *
 * @param state a sentence
 * @param before name of the draft it is compared with; null for none
 * @param running null once it has ended
 * @param found null as long as there are no figures
 */
public record DraftView(
        ConsoleVisit visit,
        String name,
        String state,
        @Nullable String said,
        @Nullable String before,
        @Nullable Running running,
        @Nullable Found found) {

    /** @param poll where the same part of the page is fetched anew; @param stop null once a stop is wanted */
    public record Running(
            List<Fact> facts, String poll, @Nullable String stop) {
        public Running {
            facts = List.copyOf(facts);
        }
    }

    /** @param before empty where there is none */
    public record Compared(String label, String now, String before) {}

    /**
     * @param moved who has another seat than in the draft before, a sentence; null where there is none
     * @param below offerings below their minimum
     * @param closed offerings that do not take place, as too few would come
     * @param gains null where no seat more would help
     * @param advised what to drop or repeat; null where nobody works that out
     * @param trial the form for another number of seats; null for a trial itself
     * @param publish where it is published; null where it cannot be
     * @param files what auditors get; null until the seats are published
     */
    public record Found(
            List<Compared> figures,
            @Nullable String moved,
            List<String> below,
            List<String> closed,
            BarPlot ranks,
            @Nullable BarPlot gains,
            @Nullable Advised advised,
            @Nullable Trial trial,
            @Nullable String publish,
            @Nullable String files) {
        public Found {
            figures = List.copyOf(figures);
            below = List.copyOf(below);
            closed = List.copyOf(closed);
        }
    }

    /**
     * @param hint what to know about it, a sentence
     * @param plot what repeating would save; null where that saves nothing
     */
    public record Advised(String hint, @Nullable BarPlot plot, List<Change> changes) {
        public Advised {
            changes = List.copyOf(changes);
        }
    }

    /** @param what it would do, a sentence; @param points then; @param difference to the draft; @param sure how sure that is */
    public record Change(String what, String points, String difference, String sure) {}

    public record Trial(String action, Field slot, List<Choice> slots, Field seats) {
        public Trial {
            slots = List.copyOf(slots);
        }
    }
}
