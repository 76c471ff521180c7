/**
 * The line in front of the form while more people come than can be served: everybody sees their place, and nobody's is lost with a page, a device or a server. It knows
 * nobody's name, and refuses nobody.
 */
@org.jspecify.annotations.NullMarked
package foyer.registration.line;
