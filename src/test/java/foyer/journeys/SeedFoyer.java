package foyer.journeys;

import foyer.allocation.AllocateEvent;
import foyer.platform.settings.Settings;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import org.springframework.core.env.Environment;

/** The application that a journey visits. */
final class SeedFoyer {
    private final Environment environment;
    private final Settings settings;
    private final AllocateEvent allocateEvent;
    private final MovableClock clock;

    SeedFoyer(Environment environment, Settings settings, AllocateEvent allocateEvent, MovableClock clock) {
        this.environment = environment;
        this.settings = settings;
        this.allocateEvent = allocateEvent;
        this.clock = clock;
    }

    /** Seats come at once from now on. */
    void isLive() {
        clock.moveTo(GivenSeed.DURING_LIVE);
        allocateEvent.by(GivenSeed.SLUG);
    }

    String at(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /** Of the event's pages; "" is the programme. */
    String event(String path) {
        return at("/events/" + GivenSeed.SLUG + path);
    }

    MailFolder mails() {
        return new MailFolder(settings.dataFolder().resolve("mail"));
    }
}
