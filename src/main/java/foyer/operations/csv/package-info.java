/** The file form of an allocation: a folder of CSV files in, seats and their proof out. It refuses a folder with any bad line, naming each, and then writes nothing. */
@org.jspecify.annotations.NullMarked
package foyer.operations.csv;
