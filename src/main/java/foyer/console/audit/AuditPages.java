package foyer.console.audit;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit of an event, to be read and nothing else. */
@Controller
class AuditPages {
    private final Console console;
    private final AuditListStore store;

    AuditPages(Console console, AuditListStore store) {
        this.console = console;
        this.store = store;
    }

    @GetMapping("/organise/{event}/audit")
    ModelAndView list(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            Page shown,
            Actor actor) {
        var visit = console.visit(event, shown, actor);
        var number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return shown.show("console/audit", view(visit, AuditKind.ofCode(kind).orElse(null), number));
    }

    private AuditView view(ConsoleVisit visit, @Nullable AuditKind kind, int page) {
        var lines = store.of(visit.programme().event().id(), kind, page);
        int total = lines.isEmpty() ? 0 : lines.getFirst().total();
        var kinds = new ArrayList<Page.Link>();
        kinds.add(new Page.Link(visit.t("console.audit.all"), address(visit, null, 1)));
        for (var each : AuditKind.values()) {
            kinds.add(new Page.Link(visit.t("console.audit.kind." + each.code()), address(visit, each, 1)));
        }
        return new AuditView(
                visit,
                kinds,
                address(visit, kind, 1),
                visit.t("console.audit.count", total),
                lines.stream().map(new AuditLines(visit)::of).toList(),
                page > 1 ? address(visit, kind, page - 1) : null,
                page * AuditListStore.PER_PAGE < total ? address(visit, kind, page + 1) : null);
    }

    private static String address(ConsoleVisit visit, @Nullable AuditKind kind, int page) {
        var query = (kind == null ? "" : "&kind=" + kind.code()) + (page == 1 ? "" : "&page=" + page);
        return visit.at("/audit") + query.replaceFirst("&", "?");
    }
}
