package foyer.people;

/** What a person may agree to, each by itself. */
public enum Consent {
    /** To be registered with the data given: without it there is no registration. */
    PRIVACY("privacy"),
    /** To be seen in photographs of the event. */
    PHOTOS("photos"),
    /** To have stored what they need on the spot, and their allergies. Asked only of those who name any. */
    ACCESS_NEEDS("accessNeeds");

    private final String code;

    Consent(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
