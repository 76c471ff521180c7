package foyer.platform.security;

/** A page of the team was asked for without a sign-in; {@link NotSignedInPage} answers. */
final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super("nobody is signed in", null, false, false);
    }
}
