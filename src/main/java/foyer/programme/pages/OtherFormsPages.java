package foyer.programme.pages;

import foyer.platform.settings.Settings;
import foyer.platform.web.Page;
import foyer.programme.MediaFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Checked easy language and the film in sign language of an event, and their files, in pieces where a player asks for pieces. */
@Controller
class OtherFormsPages {
    private static final Map<String, MediaType> TYPES = Map.of(
            "pdf", MediaType.APPLICATION_PDF,
            "mp4", MediaType.parseMediaType("video/mp4"),
            "webm", MediaType.parseMediaType("video/webm"),
            "vtt", MediaType.parseMediaType("text/vtt;charset=UTF-8"));

    private final Visits visits;
    private final MediaFolder media;

    OtherFormsPages(Visits visits, Settings settings) {
        this.visits = visits;
        this.media = new MediaFolder(settings.dataFolder());
    }

    /** The ways there, for an event that has them. */
    static Stream<Page.Link> links(Visit visit) {
        var forms = visit.programme().event().otherForms();
        return Stream.concat(
                Stream.ofNullable(forms.easyLanguage())
                        .map(easy -> new Page.Link(
                                visit.t("programme.pill.easy-language"), visit.home() + "/easy-language")),
                Stream.ofNullable(forms.signLanguage())
                        .map(sign -> new Page.Link(
                                visit.t("programme.pill.sign-language"), visit.home() + "/sign-language")));
    }

    @GetMapping("/events/{event}/easy-language")
    ModelAndView easyLanguage(@PathVariable String event, Page page) {
        var visit = visits.to(event, page);
        var easy = visit.programme().event().otherForms().easyLanguage();
        if (easy == null) {
            throw unknown();
        }
        return page.showToAll("programme/easy-language", EasyLanguageView.of(visit, easy));
    }

    @GetMapping("/events/{event}/sign-language")
    ModelAndView signLanguage(@PathVariable String event, Page page) {
        var visit = visits.to(event, page);
        var sign = visit.programme().event().otherForms().signLanguage();
        if (sign == null) {
            throw unknown();
        }
        return page.showToAll("programme/sign-language", SignLanguageView.of(visit, sign));
    }

    @GetMapping("/events/{event}/media/{file}")
    ResponseEntity<Resource> file(@PathVariable String event, @PathVariable String file, Page page) {
        var found = media.find(visits.to(event, page).programme().event(), file).orElseThrow(OtherFormsPages::unknown);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(type(found))
                .body(new FileSystemResource(found));
    }

    private static MediaType type(Path file) {
        var name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
