/** The JSON API, version 1: the same rules and the same code as the pages, for programs. It only grows, and shows nothing that openapi.json does not list. */
@org.jspecify.annotations.NullMarked
package foyer.myday.api;
