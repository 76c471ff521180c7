/**
 * Checks seats and their certificate from the files alone, for everybody who does not want to take the solver's word. It shares no code with the solver or with what
 * reads and writes the files, and refuses to be clever: {@code Rows} reads lines, {@code Given} says what they mean, {@code SeatRules} goes through the seats,
 * {@code PriceBound} works the lower bound out again, {@code AllocationCheck} holds the certificate against both. Each can be read in one go.
 */
@NamedInterface("check")
@NullMarked
package foyer.allocation.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
