/** One class a threat of docs/threat-model.md: what somebody would try, against the whole application. */
@NullMarked
package foyer.threats;

import org.jspecify.annotations.NullMarked;
