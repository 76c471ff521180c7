/**
 * The database: an embedded PostgreSQL that lives in the data folder, or one of the operator's own. Everyone else sees
 * only a {@code DataSource}. It promises that what was acknowledged is on disk, that no other user of the machine gets
 * in, and that a start after any crash goes on from the same data. Refuses to share a folder with another living Foyer
 * (a command may join it) and knows no table of any feature.
 */
@NullMarked
@NamedInterface("storage")
package foyer.platform.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
