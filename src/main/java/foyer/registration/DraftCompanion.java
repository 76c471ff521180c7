package foyer.registration;

/** What came in about a companion, unchecked. @param name empty where none was given */
public record DraftCompanion(boolean comes, String name) {
    public static final DraftCompanion NONE = new DraftCompanion(false, "");

    @Override
    public String toString() {
        return "DraftCompanion[" + comes + "]";
    }
}
