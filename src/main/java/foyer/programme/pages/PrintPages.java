package foyer.programme.pages;

import foyer.platform.i18n.Language;
import foyer.platform.security.ClientAddress;
import foyer.platform.security.RateLimit;
import foyer.platform.web.Cookieless;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The programme to print. It is made once for each release and language form; who asks too often must wait. */
@Controller
class PrintPages {
    static final int A_MINUTE = 30;

    private final Visits visits;
    private final ProgrammePrint print;
    private final RateLimit limit;
    private final ClientAddress clientAddress;

    PrintPages(Visits visits, ProgrammePrint print, RateLimit limit, ClientAddress clientAddress) {
        this.visits = visits;
        this.print = print;
        this.limit = limit;
        this.clientAddress = clientAddress;
    }

    static String address(Event event, Language language) {
        return EventHeading.address(event) + "/programme.pdf?lang=" + language.code();
    }

    @Cookieless
    @GetMapping("/events/{event}/programme.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String event, Page page, HttpServletRequest request) {
        var visit = visits.to(event, page);
        var mark = "W/\"" + print.mark(visit) + "\"";
        var answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + event + ".pdf\"")
                .header(HttpHeaders.VARY, "Accept-Language")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate())
                .eTag(mark);
        if (new ServletWebRequest(request).checkNotModified(mark)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(mark).build();
        }
        if (!limit.allows("programme-pdf", clientAddress.of(request), A_MINUTE, Duration.ofMinutes(1))
                .allowed()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return answer.body(print.of(visit));
    }
}
