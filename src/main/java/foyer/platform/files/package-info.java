/**
 * Files that people add, in the folder {@code files} of the data folder: under an id, never under a name that somebody typed.
 * What a file is, is told by its content. It refuses whatever a browser could run, and never unpacks anything.
 */
@org.springframework.modulith.NamedInterface("files")
@org.jspecify.annotations.NullMarked
package foyer.platform.files;
