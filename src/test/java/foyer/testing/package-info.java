/**
 * What tests of every module stand on: a real PostgreSQL, with a fresh and migrated database for whoever asks. Knows
 * no feature; gives no doubles.
 */
@NullMarked
package foyer.testing;

import org.jspecify.annotations.NullMarked;
