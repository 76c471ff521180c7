package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.NeedsAtSeats;
import foyer.allocation.NeedsAtSeats.Missing;
import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.programme.Round;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is missing for people at the seats of a draft, to be settled before it is published. A page of its own, as each look at it is logged. */
@Controller
class MissingPages {
    private final Console console;
    private final Drafts drafts;
    private final NeedsAtSeats needsAtSeats;

    MissingPages(Console console, Drafts drafts, NeedsAtSeats needsAtSeats) {
        this.console = console;
        this.drafts = drafts;
        this.needsAtSeats = needsAtSeats;
    }

    @GetMapping("/organise/{event}/allocation/drafts/{number}/publication/needs")
    ModelAndView missing(@PathVariable String event, @PathVariable String number, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var draft = DraftPages.find(drafts, visit, number);
        if (!draft.canBePublished()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page.show("console/draft-needs", view(visit, draft, actor));
    }

    private MissingView view(ConsoleVisit visit, Draft draft, Actor actor) {
        var words = new DraftWords(visit);
        var lines = needsAtSeats.in(visit.programme(), draft, actor).stream()
                .map(one -> line(words, one))
                .toList();
        return new MissingView(visit, words.name(draft), lines, words.at(draft));
    }

    private static MissingView.Line line(DraftWords words, Missing missing) {
        var visit = words.visit();
        var slot = missing.slot();
        var round = visit.programme().round(missing.round());
        return new MissingView.Line(
                visit.t("registration.need." + missing.need().code()),
                slot != null
                        ? words.name(slot)
                        : round.map((Round one) -> visit.name(one)).orElse(missing.round()),
                words.number(missing.people()),
                visit.t("console.missing." + missing.lack().name().toLowerCase(Locale.ROOT)));
    }
}
