package foyer.console.allocation;

import foyer.allocation.StartRun;
import foyer.allocation.StartRun.Start;
import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All drafts of an event, and the button that starts another run. */
@Controller
class AllocationPages {
    private static final Set<String> DONE = Set.of("policy", "early", "published", "running", "no-draft");

    private final Console console;
    private final AllocationViews views;
    private final StartRun startRun;

    AllocationPages(Console console, AllocationViews views, StartRun startRun) {
        this.console = console;
        this.views = views;
        this.startRun = startRun;
    }

    @GetMapping("/organise/{event}/allocation")
    ModelAndView all(@PathVariable String event, @RequestParam(defaultValue = "") String done, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var said = DONE.contains(done) ? visit.t("console.allocation.done." + done) : null;
        return page.show("console/allocation", views.of(visit, said));
    }

    @PostMapping("/organise/{event}/allocation/drafts")
    ModelAndView start(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        return Console.seeOther(after(visit, startRun.of(visit.programme(), actor)));
    }

    static String after(ConsoleVisit visit, Start start) {
        return switch (start) {
            case Start.Started(int number) -> visit.at("/allocation/drafts/" + number);
            case Start.Running(int number) -> visit.at("/allocation/drafts/" + number);
            case Start.TooEarly _ -> visit.at("/allocation?done=early");
            case Start.AlreadyPublished _ -> visit.at("/allocation?done=published");
            case Start.NoWishPhase _, Start.NothingToChange _ -> visit.at("/allocation?done=no-draft");
        };
    }
}
