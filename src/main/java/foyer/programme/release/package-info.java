/** The programme in the database: reading it whole, and releasing a new one. It refuses a release that would take a taken seat. */
@org.jspecify.annotations.NullMarked
package foyer.programme.release;
