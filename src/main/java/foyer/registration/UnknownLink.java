package foyer.registration;

/**
 * Somebody came with a manage link that opens nothing. Pages throw it; whatever the reason was, forged, old, foreign or
 * cut off on the way, the answer is one and the same calm page with status 404, so that nobody learns which it was:
 *
 * <pre>{@code
 * var registration = registrations.byManageLink(manage).orElseThrow(UnknownLink::new);
 * }</pre>
 *
 * The API answers with a problem of its own instead.
 */
public final class UnknownLink extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnknownLink() {
        super("a manage link that opens nothing", null, false, false);
    }
}
