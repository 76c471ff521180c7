/**
 * Why somebody got a seat and not one they ranked higher: facts about an allocation, without words and without names.
 *
 * <p>Plain Java, as the solver is, and only from what a published allocation is made of: problem, weights, seats, prices, seed. What is said about
 * points holds for every other allocation, not only for those that somebody looked at: it follows from the prices.
 *
 * <p>It refuses: anything from which the wish, the rank or the seat of one other person could be told. Other people are counted only where there are at
 * least five of them.
 */
@NamedInterface("explain")
@NullMarked
package foyer.allocation.solver.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
