package foyer.registration.pages;

import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import foyer.registration.EraseRegistrant;
import foyer.registration.pages.ManageLinks.Opened;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Erasing oneself: a page that says what goes and what stays, a tick and a button; then there is nothing left to come back to. */
@Controller
class ErasurePages {
    private final ManageLinks links;
    private final EraseRegistrant eraseRegistrant;
    private final PersonalDataViews data;
    private final RegistrationForms forms;

    ErasurePages(ManageLinks links, EraseRegistrant eraseRegistrant, PersonalDataViews data, RegistrationForms forms) {
        this.links = links;
        this.eraseRegistrant = eraseRegistrant;
        this.data = data;
        this.forms = forms;
    }

    @GetMapping("/registrations/{manage}/erasure")
    ModelAndView ask(@PathVariable String manage, Page page) {
        return page.show("registration/erasure", view(links.open(manage, page), false, false));
    }

    @PostMapping("/registrations/{manage}/erasure")
    ModelAndView erase(@PathVariable String manage, @RequestParam(defaultValue = "") String sure, Page page) {
        var opened = links.open(manage, page);
        boolean ticked = sure.equals("yes");
        if (page.switching()) {
            return page.show("registration/erasure", view(opened, ticked, false));
        }
        if (!ticked) {
            var shown = page.show("registration/erasure", view(opened, false, true));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        eraseRegistrant.of(opened.registration());
        return RegistrationPages.seeOther(
                EventHeading.address(opened.programme().event()) + "/registrations/erased");
    }

    /** Shown to everybody who asks for it; it says nothing about anybody. */
    @GetMapping("/events/{event}/registrations/erased")
    ModelAndView done(@PathVariable String event, Page page) {
        var found = forms.programme(event).event();
        return page.show(
                "registration/erased", new ErasedView(EventHeading.of(page, found), EventHeading.address(found)));
    }

    private ErasureView view(Opened opened, boolean ticked, boolean refused) {
        var page = opened.page();
        var sure = Field.of("sure", page.t("erasure.sure"))
                .value(ticked ? "yes" : "")
                .error(refused ? page.t("erasure.sure.missing") : null)
                .required();
        return new ErasureView(
                page,
                opened.event(),
                opened.address() + "/erasure",
                data.of(opened).sections().stream()
                        .map(PersonalDataView.Section::title)
                        .distinct()
                        .toList(),
                sure,
                FieldErrors.of(sure),
                opened.address() + "/personal-data");
    }
}
