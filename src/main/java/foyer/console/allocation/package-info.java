/** The allocation run on the team's pages: its points, drafts, what one more seat would change, and the publication. It refuses to show names: people are counted. */
@org.jspecify.annotations.NullMarked
package foyer.console.allocation;
