package foyer.registration.pages;

import foyer.platform.web.Page;
import foyer.programme.Programme;
import foyer.registration.DraftCheck;
import foyer.registration.DraftCheck.Checked;
import foyer.registration.Registering;
import foyer.registration.RegistrationLimit;
import foyer.registration.SubmitRegistration;
import foyer.registration.line.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form is sent: every way it can end. */
@Controller
class SubmissionPages {
    private final RegistrationForms forms;
    private final SubmitRegistration submitRegistration;
    private final RegistrationLimit limit;
    private final WaitingPage waitingPage;
    private final Entrance entrance;

    SubmissionPages(
            RegistrationForms forms,
            SubmitRegistration submitRegistration,
            RegistrationLimit limit,
            WaitingPage waitingPage,
            Entrance entrance) {
        this.forms = forms;
        this.submitRegistration = submitRegistration;
        this.limit = limit;
        this.waitingPage = waitingPage;
        this.entrance = entrance;
    }

    @PostMapping("/events/{event}/registrations")
    ModelAndView register(
            @PathVariable String event,
            @RequestParam MultiValueMap<String, String> sent,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var programme = forms.programme(event);
        if (page.switching()) {
            return forms.again(page, programme, sent);
        }
        var form = RegistrationForm.sent(sent);
        return switch (DraftCheck.of(programme, form.draft())) {
            case Checked.Faulty(var faults) -> forms.faulty(page, programme, form, faults);
            case Checked.Sound sound ->
                entrance.pass(
                        programme.event(),
                        form.place(),
                        _ -> counted(programme, form, sound, page, request, response),
                        waits -> waitingPage.inLine(
                                waits, RegistrationForms.under(page, programme), programme, request));
        };
    }

    /** Only who may come in is counted: a form that waits in the line is sent again and again. */
    private ModelAndView counted(
            Programme programme,
            RegistrationForm form,
            Checked.Sound sound,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var decision = limit.count(request);
        return decision.allowed()
                ? answer(submit(programme, form, sound), programme, form, page)
                : waitingPage.crowded(
                        decision.retryAfter(), RegistrationForms.under(page, programme), request, response);
    }

    private Registering submit(Programme programme, RegistrationForm form, Checked.Sound sound) {
        var registering = submitRegistration.by(sound.submission());
        if (registering instanceof Registering.OtherContent
                && DraftCheck.of(programme, form.asNew().draft()) instanceof Checked.Sound(var asNew)) {
            return submitRegistration.by(asNew);
        }
        return registering;
    }

    private ModelAndView answer(Registering registering, Programme programme, RegistrationForm form, Page page) {
        return switch (registering) {
            case Registering.Registered registered ->
                RegistrationPages.seeOther(
                        "/receipts/" + registered.registration().receipt().value());
            case Registering.NotOpen(var phase) -> forms.refused(page, programme, phase, form);
            case Registering.OtherContent _ -> throw new IllegalStateException("a new key cannot have come before");
        };
    }
}
