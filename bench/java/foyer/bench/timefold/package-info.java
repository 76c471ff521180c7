/** A peer that only bench/allocation runs: compiled by it, not by the build, so that nobody else fetches its libraries. */
@NullMarked
package foyer.bench.timefold;

import org.jspecify.annotations.NullMarked;
