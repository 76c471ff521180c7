package foyer.platform.mail;

import java.time.Instant;
import java.util.UUID;

/** The mail server took the mail. Published in the transaction that notes it. */
public record MailAccepted(UUID mail, String purpose, UUID subjectId, Instant at) {}
