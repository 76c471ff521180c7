/** Running Foyer: the command line, the demo, health. It sees all modules and is seen by none. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package foyer.operations;
