/** The allocation beside its peers on invented problems, all counted by one scorer that shares nothing with any of them. */
@NullMarked
package foyer.bench.allocation;

import org.jspecify.annotations.NullMarked;
