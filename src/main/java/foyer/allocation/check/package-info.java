/**
 * Checks seats and their certificate from the files alone, for everybody who does not want to take the solver's word. It shares no code with the solver or with what
 * reads and writes the files, and refuses to be clever: {@code AllocationCheck} has all rules and the lower bound, to be read in one go; {@code Cells} and {@code Table}
 * read a file, {@code Given} says what the files say, {@code Party} what people can choose and pay, {@code Certificate} compares the figures. As millions of lines are to
 * be checked in seconds, names are numbers here, which {@code Texts} gives.
 */
@NamedInterface("check")
@NullMarked
package foyer.allocation.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
