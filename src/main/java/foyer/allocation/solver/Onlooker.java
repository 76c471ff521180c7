package foyer.allocation.solver;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Looks on while seats are given, and may end it: once {@link #getAsBoolean} says so, what was found so far is made whole and returned. Asked and told from the thread
 * that solves, some ten times a second at most places: it must be quick. What it is told changes no seat.
 */
@FunctionalInterface
public interface Onlooker extends BooleanSupplier {

    /** What a run is at. */
    enum Step {
        PRICES,
        SEATS,
        CHAINS,
        PROOF
    }

    /**
     * @param objective points of the best seats so far, counted when asked; empty before there are any
     * @param bound points that no allocation can be below; empty before one is known
     */
    default void at(Step step, OptionalLong objective, OptionalDouble bound) {
        // whoever only wants to end it does not listen
    }

    /** Whole seats, so far. @param objective counted only if the onlooker wants to know */
    default void at(Step step, LongSupplier objective, double bound) {
        if (listens()) {
            at(step, OptionalLong.of(objective.getAsLong()), OptionalDouble.of(bound));
        }
    }

    /** Whether counting points for it is worth the work. */
    default boolean listens() {
        return false;
    }
}
