package foyer.allocation.solver;

import java.util.Locale;

/** Turns a contradiction in a problem down, with the reason. */
final class Refusal {

    private Refusal() {}

    static void when(boolean contradiction, String reason, Object... details) {
        if (contradiction) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, reason, details));
        }
    }
}
