/** The public pages of an event: its programme, what one can choose, sessions, people, the calendar. They need no cookie, keep no session and refuse to know who reads. */
@org.jspecify.annotations.NullMarked
package foyer.programme.pages;
