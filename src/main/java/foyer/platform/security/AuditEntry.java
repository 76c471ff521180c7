package foyer.platform.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit. */
public record AuditEntry(
        UUID id,
        Instant at,
        Actor actor,
        String action,
        @Nullable UUID subject,
        @Nullable UUID event) {}
