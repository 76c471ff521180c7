package foyer.allocation;

import foyer.allocation.solver.Weights;
import foyer.programme.EventId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run and what came out of it.
 *
 * @param number within the event, from 1
 * @param seenAt when whoever computes it last said so
 * @param step of a running one, a word of the method's own; null before the first
 * @param objective points of the best seats so far; null before there are any
 * @param bound points that no allocation can be below; null before one is known
 * @param problemHash SHA-256 of the problem in its files
 * @param figures null until it is ready
 * @param trial what it changes of another draft; null for one that can be published
 */
public record Draft(
        UUID id,
        EventId event,
        int number,
        State state,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant endedAt,
        boolean stopWanted,
        @Nullable String step,
        @Nullable Long objective,
        @Nullable Double bound,
        int participants,
        String problemHash,
        Weights weights,
        @Nullable Figures figures,
        @Nullable Trial trial) {

    public enum State {
        RUNNING,
        READY,
        FAILED,
        /** Whoever computed it is gone; nothing came out of it. */
        INTERRUPTED
    }

    /** The same people with another number of seats in one slot. @param of number of the draft it changes */
    public record Trial(int of, SlotKey slot, int seats) {}

    /** After so long without a sign, a running one has come to nothing. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** What it says of itself may be out of date: a run whose process is gone still says that it runs. */
    Draft asSeen(Instant now) {
        return state == State.RUNNING && seenAt.plus(SILENCE).isBefore(now) ? in(State.INTERRUPTED) : this;
    }

    private Draft in(State other) {
        return new Draft(
                id,
                event,
                number,
                other,
                startedAt,
                seenAt,
                endedAt,
                stopWanted,
                step,
                objective,
                bound,
                participants,
                problemHash,
                weights,
                figures,
                trial);
    }

    public boolean canBePublished() {
        return state == State.READY && trial == null;
    }
}
