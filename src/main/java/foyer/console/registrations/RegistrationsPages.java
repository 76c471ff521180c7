package foyer.console.registrations;

import foyer.console.Console;
import foyer.console.registrations.RegistrationLists.Asked;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of registrations. What is searched for is sent, not written into the address: it is somebody's name. */
@Controller
class RegistrationsPages {
    private final Console console;
    private final RegistrationLists lists;
    private final Searches searches;

    RegistrationsPages(Console console, RegistrationLists lists, Searches searches) {
        this.console = console;
        this.lists = lists;
        this.searches = searches;
    }

    @GetMapping("/organise/{event}/registrations")
    ModelAndView list(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String offering,
            @RequestParam(defaultValue = "1") String page,
            Page shown,
            Actor actor) {
        var visit = console.visit(event, shown, actor);
        var asked = new Asked(Addresses.id(search).orElse(null), status, offering, number(page));
        return shown.show("console/registrations", lists.found(visit, asked));
    }

    @PostMapping("/organise/{event}/registrations/search")
    ModelAndView search(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String offering,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var cleaned = Searches.clean(words);
        if (Searches.isTooLong(cleaned)) {
            var view = lists.tooLong(visit, new Asked(null, status, offering, 1), words);
            var shown = page.show("console/registrations", view);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        UUID search = cleaned.isEmpty() ? null : searches.keep(actor, cleaned);
        return Console.seeOther(RegistrationLists.address(visit, new Asked(search, status, offering, 1), 1));
    }

    /** Where the language links of a refused search lead. */
    @GetMapping("/organise/{event}/registrations/search")
    ModelAndView elsewhere(@PathVariable String event, Page page, Actor actor) {
        return Console.seeOther(console.visit(event, page, actor).at("/registrations"));
    }

    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
