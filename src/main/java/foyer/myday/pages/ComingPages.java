package foyer.myday.pages;

import foyer.registration.Coming;
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
    ResponseEntity<Void> yes(@PathVariable String manage) {
        boolean noted = coming.yes(stays.registration(manage).id());
        return Stays.back(manage, noted ? "coming" : "");
    }
}
