package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.registration.ConfirmRegistration;
import foyer.registration.ConfirmRegistration.Confirmation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link in the mail. Opening it confirms nothing: mail scanners open links too. */
@Controller
class ConfirmationPages {
    private final ManageLinks links;
    private final ConfirmRegistration confirmRegistration;
    private final ConfirmationViews views;

    ConfirmationPages(ManageLinks links, ConfirmRegistration confirmRegistration, ConfirmationViews views) {
        this.links = links;
        this.confirmRegistration = confirmRegistration;
        this.views = views;
    }

    @GetMapping("/registrations/{manage}/confirmation")
    ModelAndView ask(@PathVariable String manage, @RequestParam(defaultValue = "") String done, Page page) {
        return page.show("registration/confirmation", views.of(links.open(manage, page), done.equals("late")));
    }

    @PostMapping("/registrations/{manage}/confirmation")
    ModelAndView confirm(@PathVariable String manage, Page page) {
        var opened = links.open(manage, page);
        return switch (confirmRegistration.by(opened.registration().id())) {
            case Confirmation.Confirmed(boolean late) ->
                RegistrationPages.seeOther(
                        late ? opened.address() + "/confirmation?done=late" : opened.address() + "?done=confirmed");
            case Confirmation.AlreadyConfirmed _ -> RegistrationPages.seeOther(opened.address() + "?done=confirmed");
            case Confirmation.Over _ -> RegistrationPages.seeOther(opened.address() + "/confirmation");
        };
    }
}
