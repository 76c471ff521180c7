package foyer.myday.api;

import foyer.platform.web.Page;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft;
import foyer.registration.Phases;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The programme, and the seats left in it. */
@RestController
class ApiEventPages {
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic();

    private final Programmes programmes;
    private final Phases phases;
    private final SeatsLeft seatsLeft;

    ApiEventPages(Programmes programmes, Phases phases, SeatsLeft seatsLeft) {
        this.programmes = programmes;
        this.phases = phases;
        this.seatsLeft = seatsLeft;
    }

    @GetMapping("/api/v1/events/{event}")
    ResponseEntity<Object> show(@PathVariable String event, Page page) {
        var programme = programmes.bySlug(event);
        if (programme.isEmpty()) {
            return Problems.unknown(page, "event");
        }
        var found = programme.get();
        return ResponseEntity.ok()
                .cacheControl(BRIEFLY)
                .contentType(MediaType.APPLICATION_JSON)
                .body(EventJson.of(
                        found,
                        phases.of(found.event()),
                        seatsLeft.of(found.event().id())));
    }
}
