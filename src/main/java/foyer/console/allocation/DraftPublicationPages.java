package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.PublishDraft;
import foyer.allocation.PublishDraft.Outcome;
import foyer.allocation.SinceDraft;
import foyer.allocation.SlotKey;
import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What will happen, and the press that makes it happen. */
@Controller
class DraftPublicationPages {
    private static final String PAGE = "/organise/{event}/allocation/drafts/{number}/publication";

    private final Console console;
    private final Drafts drafts;
    private final SinceDraft sinceDraft;
    private final PublishDraft publishDraft;

    DraftPublicationPages(Console console, Drafts drafts, SinceDraft sinceDraft, PublishDraft publishDraft) {
        this.console = console;
        this.drafts = drafts;
        this.sinceDraft = sinceDraft;
        this.publishDraft = publishDraft;
    }

    @GetMapping(PAGE)
    ModelAndView ask(@PathVariable String event, @PathVariable String number, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var draft = DraftPages.find(drafts, visit, number);
        if (!draft.canBePublished()) {
            return Console.seeOther(visit.at("/allocation?done=no-draft"));
        }
        return page.show("console/draft-publication", view(visit, draft));
    }

    private PublicationView view(ConsoleVisit visit, Draft draft) {
        var words = new DraftWords(visit);
        var since = sinceDraft.of(visit.programme(), draft);
        var changes = new ArrayList<String>();
        add(changes, visit, "came", since.came());
        add(changes, visit, "left", since.left());
        add(changes, visit, "changed", since.changed());
        add(changes, visit, "seats", since.otherSeats() ? 1 : 0);
        add(changes, visit, "weights", since.otherWeights() ? 1 : 0);
        return new PublicationView(
                visit,
                words.name(draft),
                visit.t("console.allocation.publication.what", draft.participants() - since.left() + since.came()),
                changes,
                DraftWays.closed(words, draft),
                since.needNewRun() ? null : words.at(draft) + "/publication",
                words.at(draft),
                visit.at("/allocation"));
    }

    private static void add(List<String> changes, ConsoleVisit visit, String what, int people) {
        if (people > 0) {
            changes.add(visit.t("console.allocation.since." + what, people));
        }
    }

    @PostMapping(PAGE)
    ModelAndView publish(
            @PathVariable String event,
            @PathVariable String number,
            @RequestParam(defaultValue = "") List<String> without,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var draft = DraftPages.find(drafts, visit, number);
        var slots =
                without.stream().flatMap(slot -> SlotKey.sent(slot).stream()).collect(Collectors.toSet());
        return Console.seeOther(
                switch (publishDraft.by(visit.programme(), draft.number(), slots, actor)) {
                    case Outcome.Published _, Outcome.AlreadyPublished _ -> visit.at("/allocation?done=published");
                    case Outcome.NeedsNewRun _ -> new DraftWords(visit).at(draft) + "/publication";
                    case Outcome.NoDraft _ -> visit.at("/allocation?done=no-draft");
                });
    }
}
