/** Takes the pictures in {@code docs/screenshots/} from a running example. {@code bin/screenshots} calls it. */
@NullMarked
package foyer.screenshots;

import org.jspecify.annotations.NullMarked;
