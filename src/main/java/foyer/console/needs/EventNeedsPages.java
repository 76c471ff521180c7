package foyer.console.needs;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.people.Diet;
import foyer.platform.security.Actor;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.registration.EventNeeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who needs what, and what to cook. */
@Controller
class EventNeedsPages {
    private static final Set<String> DONE = Set.of("answered", "gone");

    private final Console console;
    private final EventNeeds eventNeeds;

    EventNeedsPages(Console console, EventNeeds eventNeeds) {
        this.console = console;
        this.eventNeeds = eventNeeds;
    }

    @GetMapping("/organise/{event}/needs")
    ModelAndView needs(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String done,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var rows = new NeedsRows(visit, eventNeeds.of(visit.programme(), actor));
        var chosen = NeedState.ofCode(state).orElse(null);
        return page.show(
                "console/needs",
                new NeedsView(
                        visit,
                        DONE.contains(done) ? visit.t("console.needs.done." + done) : null,
                        states(visit),
                        address(visit, chosen),
                        rows.people(chosen),
                        rows.places()));
    }

    @GetMapping("/organise/{event}/needs/catering")
    ModelAndView catering(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var catering = eventNeeds.catering(visit.programme(), actor);
        var diets = new ArrayList<Fact>();
        for (var diet : Diet.values()) {
            diets.add(fact(visit, diet.code(), catering.diets().getOrDefault(diet, 0)));
        }
        diets.add(fact(visit, "unsaid", catering.unsaid()));
        diets.add(fact(visit, "all", catering.people()));
        return page.show("console/catering", new CateringView(visit, diets, counted(visit, catering.allergies())));
    }

    /** The same words of several people are one line. */
    private static List<String> counted(ConsoleVisit visit, List<String> words) {
        var times = words.stream().collect(groupingBy(identity(), LinkedHashMap::new, counting()));
        return times.entrySet().stream()
                .map(each -> each.getValue() == 1
                        ? each.getKey()
                        : visit.t("console.needs.times", each.getValue(), each.getKey()))
                .toList();
    }

    private static Fact fact(ConsoleVisit visit, String what, int people) {
        return new Fact(visit.t("console.catering." + what), visit.t("console.number", people), null);
    }

    private static List<Page.Link> states(ConsoleVisit visit) {
        var states = new ArrayList<Page.Link>();
        states.add(new Page.Link(visit.t("console.needs.all"), address(visit, null)));
        for (var state : NeedState.values()) {
            states.add(new Page.Link(visit.t("console.needs.state." + state.code()), address(visit, state)));
        }
        return states;
    }

    private static String address(ConsoleVisit visit, @Nullable NeedState state) {
        return visit.at("/needs" + (state == null ? "" : "?state=" + state.code()));
    }
}
