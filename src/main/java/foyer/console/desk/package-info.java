/** The desk: somebody without an e-mail address registers there and picks from what is free. It refuses waiting lists, since nobody could tell them that they moved. */
@org.jspecify.annotations.NullMarked
package foyer.console.desk;
