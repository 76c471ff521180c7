package foyer.console.registrations;

import foyer.console.Console;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.registration.CancelRegistration.Cancellation;
import foyer.registration.SendLinkAgain.Sending;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One registration: to look at, to send its link again, to cancel. */
@Controller
class OneRegistrationPages {
    private static final String ONE = "/organise/{event}/registrations/{id}";
    private static final Set<String> DONE =
            Set.of("cancelled", "was-over", "link-sent", "no-address", "no-link", "registered", "was-registered");

    private final OneRegistration one;
    private final RegistrationViews views;
    private final TeamActions actions;

    OneRegistrationPages(OneRegistration one, RegistrationViews views, TeamActions actions) {
        this.one = one;
        this.views = views;
        this.actions = actions;
    }

    @GetMapping(ONE)
    ModelAndView look(
            @PathVariable String event,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            Page page,
            Actor actor) {
        var opened = one.read(event, id, page, actor);
        var said = DONE.contains(done) ? page.t("console.done." + done) : null;
        return page.show("console/registration", views.of(opened, said));
    }

    @PostMapping(ONE + "/link")
    ModelAndView sendLink(@PathVariable String event, @PathVariable String id, Page page, Actor actor) {
        var opened = one.read(event, id, page, actor);
        return switch (actions.sendLink(actor, opened.registration())) {
            case Sending.Sent _ -> done(opened, "link-sent");
            case Sending.NoAddress _ -> done(opened, "no-address");
            case Sending.Over _ -> done(opened, "no-link");
        };
    }

    /** Somebody who goes back after cancelling comes here again. */
    @GetMapping(ONE + "/cancellation")
    ModelAndView ask(@PathVariable String event, @PathVariable String id, Page page, Actor actor) {
        var opened = one.read(event, id, page, actor);
        return opened.registration().status().over()
                ? done(opened, "was-over")
                : asking(opened, CancellationForm.blank(opened), null);
    }

    @PostMapping(ONE + "/cancellation")
    ModelAndView cancel(
            @PathVariable String event,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Page page,
            Actor actor) {
        var opened = one.read(event, id, page, actor);
        var form = new CancellationForm(opened, reason);
        var fault = page.switching() ? null : form.fault();
        if (page.switching() && opened.isAlive()) {
            return asking(opened, form, null);
        }
        if (fault != null && !opened.registration().status().over()) {
            return asking(opened, form, fault);
        }
        return switch (actions.cancel(actor, opened.registration(), form.cleaned())) {
            case Cancellation.Cancelled _ -> done(opened, "cancelled");
            case Cancellation.WasOver _ -> done(opened, "was-over");
        };
    }

    private static ModelAndView asking(Opened opened, CancellationForm form, @Nullable String fault) {
        var shown = opened.visit().page().show("console/cancellation", form.view(fault));
        shown.setStatus(fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static ModelAndView done(Opened opened, String what) {
        return Console.seeOther(opened.at("?done=" + what));
    }
}
