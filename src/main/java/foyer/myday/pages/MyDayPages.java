package foyer.myday.pages;

import foyer.platform.security.Credentials;
import foyer.platform.web.Page;
import foyer.programme.CalendarFile;
import foyer.registration.Concerns;
import foyer.registration.OwnNeeds;
import foyer.registration.PersonalCalendar;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** "Mein Tag", for whoever holds the link. */
@Controller
class MyDayPages {
    private final Stays stays;
    private final Credentials credentials;
    private final PersonalCalendar calendar;
    private final Concerns concerns;
    private final OwnNeeds ownNeeds;

    MyDayPages(Stays stays, Credentials credentials, PersonalCalendar calendar, Concerns concerns, OwnNeeds ownNeeds) {
        this.stays = stays;
        this.credentials = credentials;
        this.calendar = calendar;
        this.concerns = concerns;
        this.ownNeeds = ownNeeds;
    }

    @GetMapping("/registrations/{manage}")
    ModelAndView show(@PathVariable String manage, @RequestParam(defaultValue = "") String done, Page page) {
        Stay stay = stays.behind(manage, page);
        var registration = stay.registration();
        var own = concerns.areOver(stay.programme().event())
                ? List.<Concerns.Own>of()
                : concerns.of(registration, stay.seating());
        var needs = new NeedsOfDay(stay, ownNeeds.of(registration)).view();
        return page.show("myday/day", new MyDay(stay).view(tickets(stay), done, new OwnConcerns(stay, own), needs));
    }

    private Tickets tickets(Stay stay) {
        var registration = stay.registration();
        var companion = stay.companion();
        return new Tickets(
                credentials.ticket(registration.id().value(), registration.generation()),
                companion == null ? null : credentials.ticket(companion.holder().value(), registration.generation()));
    }

    @GetMapping("/registrations/{manage}/programme.ics")
    ResponseEntity<String> calendar(@PathVariable String manage, Page page) {
        Stay stay = stays.behind(manage, page);
        if (!stay.isConfirmed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mein-tag.ics\"")
                .body(calendar.of(stay.registration(), stay.programme(), stay.seating(), page.language()));
    }
}
