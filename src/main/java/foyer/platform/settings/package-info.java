/**
 * What an operator sets from outside: one variable of the environment per setting, a secret also from a file. Also
 * the clock, because it can be set. Refuses to start on a value it cannot read, naming every such variable at once;
 * knows nothing about what a feature does with a value.
 */
@NullMarked
@NamedInterface("settings")
package foyer.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
