/** Foyer: one application for a participatory conference. Each package below is a module, see docs/architecture.md. */
@org.jspecify.annotations.NullMarked
package foyer;
