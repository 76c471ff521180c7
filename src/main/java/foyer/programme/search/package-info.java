/**
 * Text search over a released programme: German and English word forms, letters with and without their marks, and, where
 * nothing fits exactly, words that look alike. It refuses to keep what people search for.
 */
@org.jspecify.annotations.NullMarked
package foyer.programme.search;
