package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.KeepOwnSeat;
import foyer.registration.KeepOwnSeat.Keeping;
import foyer.registration.pages.ManageLinks.Opened;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Diesen Platz behalten", for one round, and taking that back. */
@Controller
class KeepingPages {
    private final ManageLinks links;
    private final KeepOwnSeat keepOwnSeat;
    private final KeepingViews views;

    KeepingPages(ManageLinks links, KeepOwnSeat keepOwnSeat, KeepingViews views) {
        this.links = links;
        this.keepOwnSeat = keepOwnSeat;
        this.views = views;
    }

    @GetMapping("/registrations/{manage}/rounds/{round}/keeping")
    ModelAndView ask(@PathVariable String manage, @PathVariable String round, Page page) {
        var opened = links.open(manage, page);
        return views.of(opened, opened.round(round))
                .map(view -> page.show("registration/confirmation", view))
                .orElseGet(() -> RegistrationPages.seeOther(opened.address()));
    }

    @PostMapping("/registrations/{manage}/rounds/{round}/keeping")
    ModelAndView keep(@PathVariable String manage, @PathVariable String round, Page page) {
        var opened = links.open(manage, page);
        return after(
                opened,
                keepOwnSeat.in(opened.registration().id(), opened.round(round).id()),
                "kept");
    }

    @PostMapping("/registrations/{manage}/rounds/{round}/keeping/cancellation")
    ModelAndView noMore(@PathVariable String manage, @PathVariable String round, Page page) {
        var opened = links.open(manage, page);
        return after(
                opened,
                keepOwnSeat.noMore(
                        opened.registration().id(), opened.round(round).id()),
                "moving");
    }

    private static ModelAndView after(Opened opened, Keeping keeping, String done) {
        return RegistrationPages.seeOther(
                switch (keeping) {
                    case Keeping.Done _ -> opened.address() + "?done=" + done;
                    case Keeping.Nothing _, Keeping.NotNow _, Keeping.Over _ -> opened.address();
                });
    }
}
