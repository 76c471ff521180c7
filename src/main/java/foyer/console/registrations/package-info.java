/** Registrations as the team sees them: searched, read one by one, cancelled with a reason. It refuses to show concerns and access needs. */
@org.jspecify.annotations.NullMarked
package foyer.console.registrations;
