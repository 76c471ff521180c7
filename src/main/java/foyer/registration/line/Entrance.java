package foyer.registration.line;

import foyer.programme.Event;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where everybody passes on the way to the form, and with what they filled in: on at once, or a place in the line. */
@Component
public class Entrance {
    /** So few are let in with the next few; they are not sent to another page for that. */
    private static final int FEW = 10;

    private static final int MOMENT_MILLIS = 300;

    /** @param place carried along from here on; @param before how many stand before it */
    public record Place(String place, int before) {}

    private final Lines lines;
    private final Places places;
    private final Doors doors;
    private final Clock clock;

    Entrance(Lines lines, Places places, Doors doors, Clock clock) {
        this.lines = lines;
        this.places = places;
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * @param sent the place that somebody brings along; anything else is none
     * @param serve for who may come in, with the place that they keep
     * @param wait for who must wait
     */
    public <T> T pass(Event event, String sent, Function<String, T> serve, Function<Place, T> wait) {
        var line = lines.of(event);
        double place = places.known(event, sent).orElseGet(() -> stand(event, line));
        var sealed = places.sealed(event, place);
        if (!line.isIn(place) && line.before(place) < FEW) {
            pause();
        }
        if (!line.isIn(place)) {
            return wait.apply(new Place(sealed, line.before(place)));
        }
        Supplier<T> crowded = () -> wait.apply(new Place(sealed, 0));
        return doors.through(() -> serve.apply(sealed), crowded);
    }

    private double stand(Event event, Line line) {
        double place = places.next(event, clock.instant(), line.letIn());
        if (!Places.areDrawn(event, clock.instant()) && line.waiting() == 0 && doors.passes()) {
            line.letIn(place);
        } else {
            line.stand(place);
        }
        return place;
    }

    private static void pause() {
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
