/** The language forms German, English and Einfache Sprache: texts from message bundles, content in several languages, dates and times as people read them. */
@org.springframework.modulith.NamedInterface("i18n")
@org.jspecify.annotations.NullMarked
package foyer.platform.i18n;
