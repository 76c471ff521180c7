package foyer.platform.mail;

import java.time.Instant;

/** A row of the outbox that nobody else has in hand. */
record WaitingMail(OutgoingMail mail, Instant createdAt, int attempts) {}
