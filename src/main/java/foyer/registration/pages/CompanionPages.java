package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.ChangeCompanion;
import foyer.registration.ChangeCompanion.Change;
import foyer.registration.CompanionCheck;
import foyer.registration.DraftCompanion;
import foyer.registration.Fault;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A companion after all, another name for them, or coming alone. */
@Controller
class CompanionPages {
    private final ManageLinks links;
    private final ChangeCompanion changeCompanion;
    private final CompanionViews views;

    CompanionPages(ManageLinks links, ChangeCompanion changeCompanion, CompanionViews views) {
        this.links = links;
        this.changeCompanion = changeCompanion;
        this.views = views;
    }

    @GetMapping("/registrations/{manage}/companion")
    ModelAndView ask(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        return opened.registration().status().on()
                ? show(views.asking(opened), HttpStatus.OK)
                : RegistrationPages.seeOther(opened.address());
    }

    @PostMapping("/registrations/{manage}/companion")
    ModelAndView bring(@PathVariable String manage, @RequestParam(defaultValue = "") String companionName, Page page) {
        var opened = links.open(manage, page);
        var sent = new DraftCompanion(true, companionName);
        if (page.switching()) {
            return show(views.faulty(opened, sent, List.of()), HttpStatus.OK);
        }
        var faults = new ArrayList<Fault>();
        var newcomer = CompanionCheck.of(sent, faults);
        if (!faults.isEmpty() || newcomer.isEmpty()) {
            return show(views.faulty(opened, sent, faults), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String done = views.isPair(opened) ? "name" : "companion";
        return switch (changeCompanion.bring(opened.registration().id(), newcomer.get())) {
            case Change.Changed _ -> toMyDay(opened, done);
            case Change.NoSecondSeat(var slot) -> show(views.full(opened, sent, slot), HttpStatus.CONFLICT);
            case Change.TheSame _, Change.NotNow _, Change.Over _ -> RegistrationPages.seeOther(opened.address());
        };
    }

    @PostMapping("/registrations/{manage}/companion/cancellation")
    ModelAndView comeAlone(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        return switch (changeCompanion.comeAlone(opened.registration().id())) {
            case Change.Changed _, Change.TheSame _ -> toMyDay(opened, "alone");
            case Change.NoSecondSeat _, Change.NotNow _, Change.Over _ -> RegistrationPages.seeOther(opened.address());
        };
    }

    private static ModelAndView show(CompanionView view, HttpStatus status) {
        var shown = view.page().show("registration/companion", view);
        shown.setStatus(status);
        return shown;
    }

    private static ModelAndView toMyDay(Opened opened, String done) {
        return RegistrationPages.seeOther(opened.address() + "?done=" + done);
    }
}
