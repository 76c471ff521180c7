package foyer.platform.security;

import java.nio.file.Path;

/** Foyer must not start with this key, or without one; the message says what to do. */
public final class ServerKeyUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String WAY_OUT = """
            Every link in mails sent so far was made with that key. Put it back: the file secret.key of the data folder
            this database was first used with (it is part of every backup), or its text in FOYER_SECRET. Only if it is lost
            for good, start anew: delete the row in platform.server_key; then all links sent so far stop working.""";

    private ServerKeyUnusable(String message) {
        super(message);
    }

    static ServerKeyUnusable missing(Path file) {
        return new ServerKeyUnusable(
                "This database was used with a server key before, but neither FOYER_SECRET nor %s is there.%n%s"
                        .formatted(file, WAY_OUT));
    }

    static ServerKeyUnusable another(String source) {
        return new ServerKeyUnusable(
                "This database was used with another server key than the one in %s.%n%s".formatted(source, WAY_OUT));
    }

    static ServerKeyUnusable tooShort(String source) {
        return new ServerKeyUnusable(
                "The server key in %s is shorter than %d characters. A good one: openssl rand -base64 32"
                        .formatted(source, ServerKey.SHORTEST));
    }
}
