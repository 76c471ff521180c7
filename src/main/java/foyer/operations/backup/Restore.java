package foyer.operations.backup;

import java.time.Instant;

/** How restoring a backup ended. Only {@link Restored} has changed anything. */
public sealed interface Restore {

    /**
     * @param at the moment whose state it is
     * @param erasedAgain persons whose data came back with it and were deleted at once, as they had been before
     */
    record Restored(Instant at, long rows, int files, int erasedAgain) implements Restore {}

    record Unusable(Fault fault) implements Restore {}

    /** @param what the first table or file found: a restore never mixes two installations */
    record NotEmpty(String what) implements Restore {}

    /** Another Foyer works on this database now. */
    record InUse() implements Restore {}
}
