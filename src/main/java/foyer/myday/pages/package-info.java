/** The page behind one's link. It shows what the other modules know of one registration, and changes nothing. */
@org.jspecify.annotations.NullMarked
package foyer.myday.pages;
