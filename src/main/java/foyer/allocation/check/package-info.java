/**
 * Checks seats and their certificate from the files alone, for everybody who does not want to take the solver's word. It shares no code with the solver or with what
 * reads and writes the files, and refuses to be clever: {@code AllocationCheck} has all rules and the lower bound, to be read in one go; {@code Table} reads a file,
 * {@code Given} says what the files say, {@code Certificate} compares the figures.
 */
@NamedInterface("check")
@NullMarked
package foyer.allocation.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
