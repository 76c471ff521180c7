package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.ProgrammeReleased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A change between two imports, which it holds back meanwhile: a release of its own, with the next number, so that nobody shows the
 * programme as it was.
 */
@Component
class OwnRelease {
    private final EventStore events;
    private final ApplicationEventPublisher publisher;

    OwnRelease(EventStore events, ApplicationEventPublisher publisher) {
        this.events = events;
        this.publisher = publisher;
    }

    void of(EventId event, Runnable change) {
        events.lockImports();
        change.run();
        events.nextRelease(event);
        publisher.publishEvent(new ProgrammeReleased(event));
    }
}
