package foyer.programme.pages;

import foyer.platform.web.Cookieless;
import foyer.platform.web.Page;
import foyer.programme.CalendarFile;
import foyer.programme.Programmes;
import foyer.programme.search.SearchProgramme;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The events of an installation, an event's programme, its calendar. */
@Controller
class ProgrammePages {
    private final Programmes programmes;
    private final Visits visits;
    private final SearchProgramme search;
    private final Clock clock;

    ProgrammePages(Programmes programmes, Visits visits, SearchProgramme search, Clock clock) {
        this.programmes = programmes;
        this.visits = visits;
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView start(Page page) {
        return page.showToAll("programme/start", StartView.of(page, programmes.all(), clock.instant()));
    }

    @GetMapping("/events/{event}")
    ModelAndView programme(@PathVariable String event, @RequestParam Map<String, String> asked, Page page) {
        var visit = visits.to(event, page);
        var found = search.in(visit.programme().event().id(), asked.getOrDefault("q", ""));
        var filter = ProgrammeFilter.of(visit.programme(), asked, found);
        return page.showToAll("programme/programme", ProgrammeView.of(visit, filter));
    }

    @Cookieless
    @GetMapping("/events/{event}/programme.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String event, Page page) {
        var visit = visits.to(event, page);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + event + ".ics\"")
                .header(HttpHeaders.VARY, "Accept-Language")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate())
                .eTag("W/\"" + visit.programme().event().release() + "-"
                        + page.language().code() + "\"")
                .body(new ProgrammeCalendar(visit).file().bytes());
    }
}
