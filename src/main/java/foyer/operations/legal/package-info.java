/**
 * Accessibility statement, privacy notice and legal notice: the organiser's own texts, else good ones of ours with the
 * organiser's details filled in. What only the organiser knows is never made up: it is marked as missing, on the page and
 * by {@code bin/foyer doctor}.
 */
@org.jspecify.annotations.NullMarked
package foyer.operations.legal;
