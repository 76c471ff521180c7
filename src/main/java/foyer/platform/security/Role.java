package foyer.platform.security;

import java.util.Arrays;
import java.util.Locale;

/** What somebody who is signed in may do. */
public enum Role {
    /** Sees and changes everything about every event of this installation. */
    ORGANISER,
    /** Opens what is needed to compute the seats of one event again, once they are published, and nothing else. */
    AUDITOR,
    /** Sees who comes to what they lead, behind a link of their own. A host never signs in. */
    HOST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role ofCode(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + code));
    }
}
