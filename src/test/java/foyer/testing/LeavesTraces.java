package foyer.testing;

import foyer.registration.Registration;
import java.util.List;

/**
 * Writes what one module keeps about a person who takes part, into each of its tables that lead to a person. Whoever adds
 * such a table adds a component with this to the tests of its module; {@code EverybodyIsForgottenTest} then sees that the
 * person gets all of it as a file, and that nothing of it stays when the person is erased.
 */
public interface LeavesTraces {
    /** @return texts that must stand in the person's file, such as what somebody typed */
    List<String> of(Registration registration);
}
