package foyer.platform.mail;

import java.time.Instant;
import java.util.UUID;

/** The mail server will never take this mail: the address is wrong, say. Published in the transaction that notes it. */
public record MailRefused(UUID mail, String purpose, UUID subjectId, Instant at) {}
