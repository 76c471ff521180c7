/** What participants need on the spot and eat, for the team: who sits where, does the room fit, what is answered. Every look is logged. */
@org.jspecify.annotations.NullMarked
package foyer.console.needs;
