/**
 * Gives people seats in offerings, round by round, so that the weighted sum of all disappointments is as small as it can be, and proves how small that is.
 *
 * <p>A library of its own: plain Java, no Spring, no SQL, no clock read but for the wall time on the certificate. It reads a {@link
 * foyer.allocation.solver.Problem} and a {@link foyer.allocation.solver.Seed} and returns an {@link foyer.allocation.solver.Allocation}: the same problem
 * with the same seed gives the same seats, in whatever order the problem was written down. Whoever doubts the result recomputes the bound from
 * the published prices with {@link foyer.allocation.solver.Bound}, which shares no code with the search.
 *
 * <p>How it works: {@code market} finds a price for every slot and seats everybody by it, with a bound that the prices alone prove; that is all for large problems. Small ones
 * go on ({@code ExactStage}): a linear programme whose columns are whole days of a participant ({@code DayPlan}), made as they are needed, then branching on single seats
 * until no better allocation can exist. Everything that a person's cost depends on (never the same offering twice, no wish met at all) lives inside a day, so nothing else has
 * to know about it. {@code CompactProblem} is the problem in numbers, {@link foyer.allocation.solver.Problem} the same in words.
 *
 * <p>It refuses: contradictory problems (with the reason), seats beyond the capacity, two seats of one person in the same offering, work limits in seconds
 * (they would make the result depend on the machine), and knowing who a participant is: ids are opaque.
 */
@NamedInterface("solver")
@NullMarked
package foyer.allocation.solver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
