/** Seats and waiting lists as the team sees them, and the door lists to print. A door list lies about open, so it refuses whatever not everybody may see. */
@org.jspecify.annotations.NullMarked
package foyer.console.seats;
