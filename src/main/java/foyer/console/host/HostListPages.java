package foyer.console.host;

import foyer.console.Console;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who leads an offering, and who of them has a link, for the team. */
@Controller
class HostListPages {
    private static final Set<String> DONE = Set.of("entered", "sent", "erased");

    private final Console console;
    private final HostEntries entries;

    HostListPages(Console console, HostEntries entries) {
        this.console = console;
        this.entries = entries;
    }

    @GetMapping("/organise/{event}/hosts")
    ModelAndView list(
            @PathVariable String event, @RequestParam(defaultValue = "") String done, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var news = DONE.contains(done) ? visit.t("hosts.done." + done) : null;
        var rows = entries.of(visit).stream().map(HostEntry::row).toList();
        return page.show("console/host/list", new HostListView(visit, news, rows));
    }
}
