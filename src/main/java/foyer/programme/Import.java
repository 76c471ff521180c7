package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.util.List;

/** How an import ended. Only {@link Imported} may have written something. */
public sealed interface Import permits Import.Imported, Import.Refused, Import.WouldTakeSeats {
    /**
     * @param changes against the release before; empty when the file said nothing new and nothing was written
     * @param cautions what the organising team should look at
     */
    record Imported(EventId event, String slug, int release, List<Change> changes, List<Caution> cautions)
            implements Import {
        public Imported {
            changes = List.copyOf(changes);
            cautions = List.copyOf(cautions);
        }
    }

    /** @param mistakes all there are, in the file's order */
    record Refused(List<Mistake> mistakes) implements Import, Foresight {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    record WouldTakeSeats(List<Taken> taken) implements Import, Foresight {
        public WouldTakeSeats {
            taken = List.copyOf(taken);
        }
    }

    /**
     * @param seats held, taken or offered there now
     * @param capacity as the file wants it; 0 where offering or round would disappear
     */
    record Taken(String offering, LocalText title, String round, int seats, int capacity) {}
}
