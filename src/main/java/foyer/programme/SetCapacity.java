package foyer.programme;

/** Another number of seats for one offering in one round, as a release of its own; the event file says the same from its next import on, or takes it back. */
public interface SetCapacity {
    /**
     * In the caller's transaction. Whether people sit there is not asked: who calls has looked.
     *
     * @param capacity from 0
     */
    void of(EventId event, OfferingId offering, RoundId round, int capacity);
}
