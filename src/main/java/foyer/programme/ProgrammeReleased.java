package foyer.programme;

/** A programme was written; published in the transaction that wrote it, so that seat rows follow with it. */
public record ProgrammeReleased(EventId event) {}
