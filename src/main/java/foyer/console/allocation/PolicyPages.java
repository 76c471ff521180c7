package foyer.console.allocation;

import foyer.allocation.Policy;
import foyer.console.Console;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What each disappointment costs: decided here, shown to everybody. */
@Controller
class PolicyPages {
    private static final String PAGE = "/organise/{event}/allocation/policy";

    private final Console console;
    private final Policy policy;

    PolicyPages(Console console, Policy policy) {
        this.console = console;
        this.policy = policy;
    }

    @GetMapping(PAGE)
    ModelAndView ask(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var now = policy.of(visit.programme().event().id());
        return page.show("console/allocation-policy", PolicyView.of(visit, PolicyForm.of(now), false));
    }

    @PostMapping(PAGE)
    ModelAndView decide(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String ranks,
            @RequestParam(defaultValue = "") String unwished,
            @RequestParam(name = "no-wish", defaultValue = "") String noWish,
            @RequestParam(defaultValue = "") String unplaced,
            @RequestParam(defaultValue = "") String full,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var form = new PolicyForm(ranks, unwished, noWish, unplaced, full);
        if (page.switching()) {
            return page.show("console/allocation-policy", PolicyView.of(visit, form, false));
        }
        var weights = form.weights();
        if (weights.isEmpty()) {
            var shown = page.show("console/allocation-policy", PolicyView.of(visit, form, true));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        boolean decided = policy.decide(visit.programme().event().id(), weights.get(), actor);
        return Console.seeOther(visit.at("/allocation?done=" + (decided ? "policy" : "published")));
    }
}
