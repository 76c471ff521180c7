package foyer.programme;

import java.util.Map;

/** How many seats are left, shown on the programme's pages. Owned here, implemented by the module that knows: seats. */
public interface SeatsLeft {
    /** One place of an offering in a round. */
    record Slot(OfferingId offering, RoundId round) {}

    /** Free seats now, for each slot of the event; a slot without seat rows is missing. */
    Map<Slot, Integer> of(EventId event);
}
