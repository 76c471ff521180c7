/**
 * Rooms as part of the problem: which room each offering has in each round, where interpreters and what else can be moved go, and the seats, found together. Whoever
 * needs something sits where it is there; where that cannot be had, it is listed and never passed over. A layer above {@link foyer.allocation.solver.Solver}, as plain as
 * that: no framework. Refuses to move what has a fixed room, and to guess what a need might mean: a need, a feature of a room and a kind of help match by name alone.
 */
@NamedInterface("rooms")
@NullMarked
package foyer.allocation.solver.rooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
