/** How an event stands, on one page: phase, numbers, what there is to do. Each part of the console adds its own lines; nothing is changed here. */
@org.jspecify.annotations.NullMarked
package foyer.console.overview;
