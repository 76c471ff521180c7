/**
 * Checks seats and their certificate from the files alone, for everybody who does not want to take the solver's word. It shares no code with the solver or with the
 * reading and writing of the files, and refuses to be long: one class that can be read in one go.
 */
@NamedInterface("check")
@NullMarked
package foyer.allocation.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
