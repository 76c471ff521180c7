/**
 * A copy of everything an installation knows, in one file, and the way back. It refuses to write over anything: a backup
 * never replaces a file, a restore only goes into an installation that is empty.
 */
@org.jspecify.annotations.NullMarked
package foyer.operations.backup;
