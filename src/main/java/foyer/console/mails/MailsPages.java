package foyer.console.mails;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mails of an event, and sending one again. */
@Controller
class MailsPages {
    private static final Set<String> DONE = Set.of("again", "gone");

    private final Console console;
    private final MailListStore store;
    private final SendAgain sendAgain;

    MailsPages(Console console, MailListStore store, SendAgain sendAgain) {
        this.console = console;
        this.store = store;
        this.sendAgain = sendAgain;
    }

    @GetMapping("/organise/{event}/mails")
    ModelAndView list(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String done,
            Page shown,
            Actor actor) {
        var visit = console.visit(event, shown, actor);
        var number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var said = DONE.contains(done) ? visit.t("console.mails.done." + done) : null;
        return shown.show("console/mails", view(visit, MailState.ofCode(state).orElse(null), number, said));
    }

    @PostMapping("/organise/{event}/mails/{mail}/again")
    ModelAndView again(@PathVariable String event, @PathVariable UUID mail, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var sent = sendAgain.by(actor, visit.programme().event().id(), mail);
        return Console.seeOther(visit.at("/mails?done=" + (sent ? "again" : "gone")));
    }

    private MailsView view(ConsoleVisit visit, @Nullable MailState state, int page, @Nullable String done) {
        var mails = store.of(visit.programme().event().id(), state, page);
        int total = mails.isEmpty() ? 0 : mails.getFirst().total();
        var states = new ArrayList<Page.Link>();
        states.add(new Page.Link(visit.t("console.mails.all"), address(visit, null, 1)));
        for (var each : MailState.values()) {
            states.add(new Page.Link(visit.t("console.mails." + each.code()), address(visit, each, 1)));
        }
        return new MailsView(
                visit,
                done,
                states,
                address(visit, state, 1),
                visit.t("console.mails.count", total),
                mails.stream().map(mail -> MailRows.row(visit, mail)).toList(),
                page > 1 ? address(visit, state, page - 1) : null,
                page * MailListStore.PER_PAGE < total ? address(visit, state, page + 1) : null);
    }

    private static String address(ConsoleVisit visit, @Nullable MailState state, int page) {
        var query = (state == null ? "" : "&state=" + state.code()) + (page == 1 ? "" : "&page=" + page);
        return visit.at("/mails") + query.replaceFirst("&", "?");
    }
}
