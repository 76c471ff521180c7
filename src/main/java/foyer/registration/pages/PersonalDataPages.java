package foyer.registration.pages;

import foyer.platform.web.Page;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All that is kept about a person: to read, and as a file. */
@Controller
class PersonalDataPages {
    private final ManageLinks links;
    private final PersonalDataViews views;

    PersonalDataPages(ManageLinks links, PersonalDataViews views) {
        this.links = links;
        this.views = views;
    }

    @GetMapping("/registrations/{manage}/personal-data")
    ModelAndView show(@PathVariable String manage, Page page) {
        return page.show("registration/personal-data", views.of(links.open(manage, page)));
    }

    @GetMapping("/registrations/{manage}/personal-data.json")
    ResponseEntity<PersonalDataFile> file(@PathVariable String manage, Page page) {
        var attached = ContentDisposition.attachment()
                .filename(page.t("personal-data.file.name"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(views.file(links.open(manage, page)));
    }
}
