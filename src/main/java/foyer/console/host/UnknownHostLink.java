package foyer.console.host;

/**
 * Somebody came with a host's link that opens nothing, or asked for what the host does not lead. Whatever the reason was, the
 * answer is one and the same calm page with status 404.
 */
final class UnknownHostLink extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownHostLink() {
        super("a host's link that opens nothing", null, false, false);
    }
}
