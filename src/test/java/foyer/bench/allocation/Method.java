package foyer.bench.allocation;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import java.util.Optional;

/** A way to give seats. */
public interface Method {

    String name();

    /** Whether it is worth the wait at this size. */
    boolean takes(CompactProblem problem);

    /** Empty where it found no seats for all in its time. */
    Optional<Answer> answer(CompactProblem problem, Seed seed);

    /**
     * @param bound points that it says no allocation can be below; NaN where it says nothing
     * @param optimal whether it says that nothing is better
     */
    record Answer(Seats seats, double bound, boolean optimal) {

        public static Answer of(Seats seats) {
            return new Answer(seats, Double.NaN, false);
        }
    }
}
