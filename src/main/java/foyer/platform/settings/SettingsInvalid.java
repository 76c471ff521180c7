package foyer.platform.settings;

import java.util.List;

/** Foyer cannot start on these settings; the message names each variable and says what it should be. */
public final class SettingsInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsInvalid(List<String> problems) {
        super("Foyer cannot start with these settings:\n- " + String.join("\n- ", problems));
    }
}
