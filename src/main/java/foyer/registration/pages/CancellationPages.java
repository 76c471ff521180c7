package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.CancelRegistration;
import foyer.registration.CancelRegistration.Cancellation;
import foyer.registration.ConfirmRegistration;
import foyer.registration.Status;
import foyer.registration.pages.ConfirmationView.Choice;
import foyer.registration.pages.ManageLinks.Opened;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cancelling: one page that asks, and the same address says that it is done. */
@Controller
class CancellationPages {
    /** How many people moved up by it: the page after the cancellation says so, not who. */
    private static final String MOVED_UP = "moved-up";

    private final ManageLinks links;
    private final CancelRegistration cancelRegistration;
    private final ConfirmRegistration confirmRegistration;
    private final HoldingViews holdingViews;

    CancellationPages(
            ManageLinks links,
            CancelRegistration cancelRegistration,
            ConfirmRegistration confirmRegistration,
            HoldingViews holdingViews) {
        this.links = links;
        this.cancelRegistration = cancelRegistration;
        this.confirmRegistration = confirmRegistration;
        this.holdingViews = holdingViews;
    }

    @GetMapping("/registrations/{manage}/cancellation")
    ModelAndView ask(
            @PathVariable String manage, @RequestParam(name = MOVED_UP, defaultValue = "0") int movedUp, Page page) {
        var opened = links.open(manage, page);
        var over = opened.registration().status().over();
        return page.show("registration/cancellation", over ? done(opened, movedUp) : asking(opened));
    }

    @PostMapping("/registrations/{manage}/cancellation")
    ModelAndView cancel(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        return switch (cancelRegistration.of(opened.registration().id())) {
            case Cancellation.Cancelled(int movedUp) ->
                RegistrationPages.seeOther(
                        opened.address() + "/cancellation" + (movedUp > 0 ? "?" + MOVED_UP + "=" + movedUp : ""));
            case Cancellation.WasOver _ -> RegistrationPages.seeOther(opened.address() + "/cancellation");
        };
    }

    private ConfirmationView asking(Opened opened) {
        var page = opened.page();
        var holding = holdingViews.of(page, opened.programme(), opened.registration());
        var has = holding.rounds().isEmpty() ? "wishes" : "seats";
        return new ConfirmationView(
                page,
                page.t("registration.cancellation.ask.title"),
                page.t("registration.cancellation.ask.lead." + has),
                opened.event(),
                page.t("registration.cancellation.holding." + has),
                holding,
                List.of(new Choice(
                        page.t("registration.cancellation.ask.button"), opened.address() + "/cancellation", true)),
                new Page.Link(page.t("registration.cancellation.ask.keep"), opened.address()));
    }

    /** Somebody who threw away a second registration still has the first. */
    private ConfirmationView done(Opened opened, int movedUp) {
        var page = opened.page();
        boolean another = confirmRegistration.others(opened.registration()).stream()
                .anyMatch(r -> r.status() == Status.CONFIRMED);
        var key = "registration.cancellation." + (another ? "another" : "done");
        return new ConfirmationView(
                page,
                page.t(key + ".title"),
                movedUp > 0 && !another
                        ? page.t("registration.cancellation.moved-up.lead", movedUp)
                        : page.t(key + ".lead"),
                opened.event(),
                "",
                null,
                List.of(),
                another ? null : new Page.Link(page.t("registration.again"), opened.registerAgain()));
    }
}
