package foyer.programme;

import java.util.List;

/** What an import would do, or what is in its way. Nothing has been written. */
public sealed interface Foresight permits Foresight.Foreseen, Import.Refused, Import.WouldTakeSeats {
    /**
     * @param release in force now, 0 for an event that is new here
     * @param changes against it; empty when the file says nothing new
     * @param cautions what the organising team should look at first
     */
    record Foreseen(String slug, int release, List<Change> changes, List<Caution> cautions) implements Foresight {
        public Foreseen {
            changes = List.copyOf(changes);
            cautions = List.copyOf(cautions);
        }
    }
}
