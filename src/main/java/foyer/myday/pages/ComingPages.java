package foyer.myday.pages;

import foyer.platform.web.Page;
import foyer.registration.Coming;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "Ja, ich komme." A no is a cancellation. */
@Controller
class ComingPages {
    private final Stays stays;
    private final Coming coming;

    ComingPages(Stays stays, Coming coming) {
        this.stays = stays;
        this.coming = coming;
    }

    @PostMapping("/registrations/{manage}/coming")
    ResponseEntity<Void> yes(@PathVariable String manage, Page page) {
        var stay = stays.behind(manage, page);
        boolean noted = coming.yes(stay.registration().id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/registrations/" + stay.manage() + (noted ? "?done=coming" : "")))
                .build();
    }
}
