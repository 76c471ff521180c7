package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.EventSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives an event's file back to who asks for it. */
@Component
record ReleasedFiles(EventStore events) implements EventSource {
    @Override
    public Optional<byte[]> of(EventId event) {
        return events.readFile(event);
    }
}
