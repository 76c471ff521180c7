/**
 * Documents to print or keep: a template becomes a tagged PDF that a screen reader can read (PDF/UA-1). It fetches nothing,
 * neither from the network nor from disk, whatever stands in a text; and it loses no character of a name.
 */
@org.springframework.modulith.NamedInterface("pdf")
@org.jspecify.annotations.NullMarked
package foyer.platform.pdf;
