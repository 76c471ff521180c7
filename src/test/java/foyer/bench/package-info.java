/** Measurements that bench/ runs: they print tables and assert nothing. */
@NullMarked
package foyer.bench;

import org.jspecify.annotations.NullMarked;
