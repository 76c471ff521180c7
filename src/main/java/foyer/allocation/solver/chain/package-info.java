/**
 * One change at a time after an allocation: a seat given back, somebody who leaves or comes late, another capacity, a swap that both agreed to.
 * Each is answered by improving chains on the graph of the slots: whoever moves leaves a seat for the next one.
 *
 * <p>Plain Java, as the solver is. {@link foyer.allocation.solver.chain.Chains} is made once from a problem and its seats and then kept up, slot by slot, so
 * that a change touches only the slots on its chain. A free seat goes to the first of all who gain from it: people with no wish met at all, then those
 * who lost most, then the better lottery number.
 *
 * <p>It refuses: making anybody worse off who did not agree to it, moving a seat that is fixed or that somebody keeps, parting people who sit together,
 * taking seats away that somebody sits on, and knowing who a participant is.
 */
@NullMarked
package foyer.allocation.solver.chain;

import org.jspecify.annotations.NullMarked;
