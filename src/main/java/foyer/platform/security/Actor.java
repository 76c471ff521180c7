package foyer.platform.security;

import java.util.UUID;

/**
 * Who is signed in. Controllers below {@code /organise} take it as a parameter; they are not called without one.
 *
 * @param id opaque; each sign-in link makes one, and the audit knows people by nothing else
 */
public record Actor(UUID id, Role role) {}
