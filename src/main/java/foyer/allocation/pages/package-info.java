/** What everybody may read about the allocation of an event: its rules, its lottery, and how to check one's number. It refuses to show the seed before the seats are published. */
@org.jspecify.annotations.NullMarked
package foyer.allocation.pages;
