package foyer.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much somebody has worked with AI so far, if they like to say. Hosts see how many of each, never who. */
public enum Experience {
    NONE,
    SOME,
    MUCH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Experience> ofCode(String code) {
        return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst();
    }
}
