package foyer.platform.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. Controllers below {@code /organise} take it as a parameter; they are not called without one.
 *
 * @param id opaque; each sign-in link makes one, and the audit knows people by nothing else
 * @param event the slug of the only event they are let in for; null for all
 */
public record Actor(UUID id, Role role, @Nullable String event) {
    /** Of every event. */
    public Actor(UUID id, Role role) {
        this(id, role, null);
    }
}
