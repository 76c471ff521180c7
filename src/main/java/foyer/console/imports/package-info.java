/** Releasing a new event file from a page: looked through first, released by a second press. It refuses a file of another event, and one that was looked through before somebody else released. */
@org.jspecify.annotations.NullMarked
package foyer.console.imports;
