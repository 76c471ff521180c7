package foyer.programme.pages;

import foyer.platform.web.Page;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Looks up the programme a request asks for. An unknown event ends in the error page for unknown addresses. */
@Component
class Visits {
    private final Programmes programmes;
    private final ObjectProvider<SeatsLeft> seats;
    private final Clock clock;

    Visits(Programmes programmes, ObjectProvider<SeatsLeft> seats, Clock clock) {
        this.programmes = programmes;
        this.seats = seats;
        this.clock = clock;
    }

    Visit to(String event, Page page) {
        var programme = programmes.bySlug(event).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var season = Season.at(clock.instant(), programme.event().registration());
        var counter = seats.getIfAvailable();
        return new Visit(
                page,
                programme,
                season,
                counter == null ? Map.of() : counter.of(programme.event().id()));
    }
}
