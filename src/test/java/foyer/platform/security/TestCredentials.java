package foyer.platform.security;

/** Credentials for tests of other packages, made with a key that is no secret. */
public final class TestCredentials {
    private TestCredentials() {}

    public static Credentials some() {
        return new SignedCredentials(new ServerKey("a key for tests, 32 characters on"));
    }
}
