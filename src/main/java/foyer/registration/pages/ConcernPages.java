package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.Concerns;
import foyer.registration.pages.ManageLinks.Opened;
import foyer.seats.SeatsOfHolder;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody would like to see clarified, offering by offering; asked again after a move. */
@Controller
class ConcernPages {
    private final ManageLinks links;
    private final Concerns concerns;
    private final SeatsOfHolder seats;

    ConcernPages(ManageLinks links, Concerns concerns, SeatsOfHolder seats) {
        this.links = links;
        this.concerns = concerns;
        this.seats = seats;
    }

    @GetMapping("/registrations/{manage}/concerns")
    ModelAndView ask(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        return isOpen(opened) ? show(form(opened)) : toMyDay(opened, "");
    }

    @PostMapping("/registrations/{manage}/concerns")
    ModelAndView answer(@PathVariable String manage, @RequestParam MultiValueMap<String, String> sent, Page page) {
        var opened = links.open(manage, page);
        if (!isOpen(opened)) {
            return toMyDay(opened, "");
        }
        var form = form(opened).with(sent);
        if (page.switching()) {
            return show(form);
        }
        if (form.isWrong()) {
            var shown = show(form);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        form.answers().forEach(answer -> keep(opened, answer));
        if (sent.containsKey("experience")) {
            concerns.keepExperience(
                    opened.registration().id(), form.experienced().orElse(null));
        }
        return toMyDay(opened, "?done=concerns");
    }

    private void keep(Opened opened, ConcernForm.Answer answer) {
        var id = opened.registration().id();
        var offering = answer.own().offering();
        var round = answer.own().round();
        if (offering == null || round == null) {
            concerns.keepForFirstSeats(id, answer.text());
        } else {
            concerns.answer(id, offering, round, answer.text());
        }
    }

    private ConcernForm form(Opened opened) {
        var registration = opened.registration();
        var own = concerns.of(registration, seats.of(registration.id().holder()));
        var said = concerns.experienceOf(List.of(registration.id())).get(registration.id());
        return ConcernForm.of(opened, own, said == null ? "" : said.code());
    }

    private boolean isOpen(Opened opened) {
        return switch (opened.registration().status()) {
            case AWAITING, CONFIRMED -> !concerns.areOver(opened.programme().event());
            case LAPSED, UNDELIVERABLE, CANCELLED, REPLACED -> false;
        };
    }

    private static ModelAndView show(ConcernForm form) {
        return form.page().show("registration/concerns", form.view());
    }

    private static ModelAndView toMyDay(Opened opened, String done) {
        return RegistrationPages.seeOther(opened.address() + done);
    }
}
