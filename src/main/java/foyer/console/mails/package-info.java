/** The mails of an event as the team sees them: to whom, when, with what end. It refuses to show what a mail says. */
@org.jspecify.annotations.NullMarked
package foyer.console.mails;
