package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.Programme;
import foyer.registration.line.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The form to register with, as it is being filled in. */
@Controller
class RegistrationPages {
    private final RegistrationForms forms;
    private final Entrance entrance;
    private final WaitingPage waitingPage;

    RegistrationPages(RegistrationForms forms, Entrance entrance, WaitingPage waitingPage) {
        this.forms = forms;
        this.entrance = entrance;
        this.waitingPage = waitingPage;
    }

    @GetMapping("/events/{event}/registrations/new")
    ModelAndView empty(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String place,
            Page page,
            HttpServletRequest request) {
        var programme = forms.programme(event);
        var phase = forms.phase(programme);
        if (!phase.takesRegistrations()) {
            return forms.closed(page, programme, phase);
        }
        return entrance.pass(
                programme.event(),
                place,
                kept -> blank(page, programme, wish, kept),
                waits -> waits.place().equals(place)
                        ? waitingPage.inLine(waits, RegistrationForms.under(page, programme), programme, request)
                        : seeOther(WaitingPage.address(page, waits.place())));
    }

    private ModelAndView blank(Page page, Programme programme, String wish, String place) {
        var chosen = programme.offering(wish).map(offering -> offering.key()).stream()
                .toList();
        var form = RegistrationForm.blank(page.language(), chosen).at(place);
        return forms.form(page, programme, form, WishEdit.none(form.list()), List.of());
    }

    /** Where a reload of a refused form's address leads. */
    @GetMapping("/events/{event}/registrations")
    ModelAndView elsewhere(@PathVariable String event, Page page) {
        return seeOther("/events/" + forms.programme(event).event().slug() + "/registrations/new");
    }

    /** A button of the list was pressed: the same form with the list as it is now. By htmx, the list alone. */
    @PostMapping("/events/{event}/registrations/new")
    ModelAndView edited(
            @PathVariable String event,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
            Page page) {
        var programme = forms.programme(event);
        if (page.switching()) {
            return forms.again(page, programme, sent);
        }
        var form = RegistrationForm.sent(sent);
        var phase = forms.phase(programme);
        if (!phase.takesRegistrations()) {
            return forms.refused(page, programme, phase, form);
        }
        var edit = WishEdit.sent(programme, form.list(), sent);
        return live
                ? forms.list(page, programme, page.path(), edit)
                : forms.form(page, programme, form.with(edit.list()), edit, List.of());
    }

    static ModelAndView seeOther(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
