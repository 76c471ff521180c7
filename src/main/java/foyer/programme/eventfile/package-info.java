/**
 * Reads an event file into a programme, or finds every mistake in it at once. It refuses to guess: what it does not know
 * is a mistake with a place and a proposal, never something skipped.
 */
@org.jspecify.annotations.NullMarked
package foyer.programme.eventfile;
