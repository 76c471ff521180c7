/**
 * The pages of the people who lead an offering, behind a link of their own: who comes, what these people would like to see
 * clarified, a message to the group, material. A host sees their own offerings and nothing else; nobody but the host sees
 * concerns.
 */
@org.jspecify.annotations.NullMarked
package foyer.console.host;
