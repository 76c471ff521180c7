package foyer.console.overview;

import foyer.console.Console;
import foyer.console.OverviewPart;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.programme.Programmes;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where the team begins: the events, and how one of them stands. */
@Controller
class OverviewPages {
    private final Console console;
    private final Programmes programmes;
    private final List<OverviewPart> parts;

    OverviewPages(Console console, Programmes programmes, List<OverviewPart> parts) {
        this.console = console;
        this.programmes = programmes;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(OverviewPart::position))
                .toList();
    }

    @GetMapping("/organise")
    ModelAndView events(Page page, Actor actor) {
        var events = programmes.all();
        if (events.size() == 1) {
            return Console.seeOther("/organise/" + events.getFirst().slug());
        }
        return page.show(
                "console/events",
                new EventsView(
                        page,
                        events.stream()
                                .map(event -> new EventsView.Entry(
                                        page.t(event.title()),
                                        page.dates(event.zone()).date(event.date()),
                                        "/organise/" + event.slug()))
                                .toList()));
    }

    @GetMapping("/organise/{event}")
    ModelAndView overview(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var shown = parts.stream().map(part -> part.of(visit)).toList();
        var toDo = shown.stream().flatMap(part -> part.toDo().stream()).toList();
        return page.show("console/overview", new OverviewView(visit, shown, toDo));
    }
}
