package foyer.registration.pages;

import foyer.platform.security.ClientAddress;
import foyer.platform.security.RateLimit;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.registration.DraftCheck;
import foyer.registration.SendLostLink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For somebody who lost the link to their registration. The answer is the same for every address. */
@Controller
class LostLinkPages {
    static final int AN_HOUR = 20;

    private final RegistrationForms forms;
    private final SendLostLink sendLostLink;
    private final RateLimit limit;
    private final ClientAddress clientAddress;
    private final WaitingPage waitingPage;

    LostLinkPages(
            RegistrationForms forms,
            SendLostLink sendLostLink,
            RateLimit limit,
            ClientAddress clientAddress,
            WaitingPage waitingPage) {
        this.forms = forms;
        this.sendLostLink = sendLostLink;
        this.limit = limit;
        this.clientAddress = clientAddress;
        this.waitingPage = waitingPage;
    }

    @GetMapping("/events/{event}/registrations/lost-link")
    ModelAndView ask(@PathVariable String event, @RequestParam(defaultValue = "") String done, Page page) {
        var found = forms.programme(event).event();
        return done.equals("sent")
                ? page.show("registration/lost-link-sent", view(page, found, "", false))
                : page.show("registration/lost-link", view(page, found, "", false));
    }

    @PostMapping("/events/{event}/registrations/lost-link")
    ModelAndView send(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String email,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = forms.programme(event).event();
        if (page.switching()) {
            return page.show("registration/lost-link", view(page, found, email, false));
        }
        var counted = limit.allows("lost-link", clientAddress.of(request), AN_HOUR, Duration.ofHours(1));
        if (!counted.allowed()) {
            return waitingPage.crowded(counted.retryAfter(), EventHeading.of(page, found), request, response);
        }
        if (!sendLostLink.to(found.id(), email)) {
            var shown = page.show("registration/lost-link", view(page, found, email, true));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        return RegistrationPages.seeOther(EventHeading.address(found) + "/registrations/lost-link?done=sent");
    }

    private static LostLinkView view(Page page, Event event, String email, boolean wrong) {
        var field = Field.of("email", page.t("registration.email"))
                .hint(page.t("lost-link.email.hint"))
                .value(email)
                .autocomplete("email")
                .atMost(DraftCheck.EMAIL_LENGTH)
                .error(wrong ? page.t("lost-link.email.wrong") : null)
                .required();
        var home = EventHeading.address(event);
        return new LostLinkView(EventHeading.of(page, event), home, field, FieldErrors.of(field), event.contact());
    }
}
