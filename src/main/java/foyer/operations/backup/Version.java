package foyer.operations.backup;

import java.util.Objects;

/** Which Foyer writes: for people who look into a backup. */
final class Version {
    private Version() {}

    static String running() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "from its sources");
    }
}
