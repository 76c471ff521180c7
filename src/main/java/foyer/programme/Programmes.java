package foyer.programme;

import java.util.List;
import java.util.Optional;

/** The released programmes of this installation. */
public interface Programmes {
    /** Newest event first. */
    List<Event> all();

    Optional<Programme> bySlug(String slug);

    Optional<Programme> byId(EventId id);
}
