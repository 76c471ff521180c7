package foyer.console.desk;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.registration.RegisterAtDesk.Entry;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Registering somebody at the desk. What was typed stays, whatever came in between. */
@Controller
class DeskPages {
    private final Console console;
    private final DeskViews views;
    private final EnterAtDesk enter;

    DeskPages(Console console, DeskViews views, EnterAtDesk enter) {
        this.console = console;
        this.views = views;
        this.enter = enter;
    }

    @GetMapping("/organise/{event}/registrations/new")
    ModelAndView ask(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        return page.show("console/desk", views.of(visit, DeskForm.blank(), Map.of()));
    }

    @PostMapping("/organise/{event}/registrations/new")
    ModelAndView register(
            @PathVariable String event, @RequestParam MultiValueMap<String, String> sent, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var form = DeskForm.sent(visit.programme(), sent);
        if (page.switching()) {
            return again(visit, form, Map.of(), HttpStatus.OK);
        }
        var faults = form.faults(visit.programme());
        if (!faults.isEmpty()) {
            return again(visit, form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (enter.by(actor, form.entry(visit.programme()))) {
            case Entry.Registered(var registration, boolean replay) ->
                Console.seeOther(visit.at("/registrations/" + registration.id().value() + "?done="
                        + (replay ? "was-registered" : "registered")));
            case Entry.NotNow _ -> again(visit, form, Map.of(), HttpStatus.CONFLICT);
            case Entry.NoLongerFree(var rounds) -> {
                var lostKey = form.companion().comes() ? "console.desk.pick.lost-pair" : "console.desk.pick.lost";
                var lost = new HashMap<String, String>();
                rounds.stream()
                        .flatMap(id -> visit.programme().round(id).stream())
                        .forEach(round -> lost.put(DeskForm.pickField(round), lostKey));
                yield again(visit, form, lost, HttpStatus.CONFLICT);
            }
        };
    }

    private ModelAndView again(ConsoleVisit visit, DeskForm form, Map<String, String> faults, HttpStatus status) {
        var shown = visit.page().show("console/desk", views.of(visit, form, faults));
        shown.setStatus(status);
        return shown;
    }
}
