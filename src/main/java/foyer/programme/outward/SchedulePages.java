package foyer.programme.outward;

import foyer.platform.web.Cookieless;
import foyer.platform.web.Page;
import foyer.programme.Programmes;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The released programme as files that other programs read. */
@Controller
class SchedulePages {
    private final Programmes programmes;

    SchedulePages(Programmes programmes) {
        this.programmes = programmes;
    }

    @Cookieless
    @GetMapping("/events/{event}/programme.xml")
    ResponseEntity<byte[]> xml(@PathVariable String event, Page page) {
        return file("application/xml;charset=UTF-8", ScheduleXml.of(outgoing(event, page)));
    }

    @Cookieless
    @GetMapping("/events/{event}/programme.json")
    ResponseEntity<byte[]> json(@PathVariable String event, Page page) {
        return file("application/json", new ScheduleJson(outgoing(event, page)).bytes());
    }

    private Outgoing outgoing(String event, Page page) {
        return programmes
                .bySlug(event)
                .map(programme -> new Leaving(programme, page).whole())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.VARY, "Accept-Language")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .body(bytes);
    }
}
