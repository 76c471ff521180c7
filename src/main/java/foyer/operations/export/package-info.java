/**
 * An event for other programs: its file and its registrations as tables. It holds neither concerns nor access needs, which
 * are for those who must act on them and for nobody else.
 */
@org.jspecify.annotations.NullMarked
package foyer.operations.export;
