package foyer.allocation;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Problem;

/**
 * What one change of the programme would do to a draft, found by giving all seats again.
 *
 * @param slot what is changed
 * @param seats it has then
 * @param people who sit there then
 * @param objective points of the best seats found then
 * @param proven that nothing is below that, and nothing below the draft's own points
 */
public record Advice(Kind kind, SlotKey slot, int seats, int people, long objective, boolean proven) {
    public enum Kind {
        /** It is offered once more in the same round, with as many seats. */
        REPEAT,
        /** It is left out of the round. */
        DROP,
        /** It takes place although fewer come than it needs. */
        HOLD
    }

    /** A change to try. */
    record Idea(Kind kind, SlotKey slot) {
        Problem changed(Problem problem) {
            return slot.changedIn(problem, this::changed);
        }

        private Offering changed(Offering offering) {
            int seats = offering.capacityIn(slot.round());
            return switch (kind) {
                case REPEAT ->
                    new Offering(offering.id(), slot.changedIn(offering.capacity(), 2 * seats), offering.minimum());
                case DROP ->
                    new Offering(
                            offering.id(),
                            slot.changedIn(offering.capacity(), 0),
                            slot.changedIn(offering.minimum(), 0));
                case HOLD -> new Offering(offering.id(), offering.capacity(), slot.changedIn(offering.minimum(), 0));
            };
        }
    }
}
