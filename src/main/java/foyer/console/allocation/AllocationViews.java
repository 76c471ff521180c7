package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.Lottery;
import foyer.allocation.Policy;
import foyer.console.ConsoleVisit;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts together the page of all drafts. */
@Component
class AllocationViews {
    private final Lottery lottery;
    private final Drafts drafts;
    private final Policy policy;
    private final Clock clock;

    AllocationViews(Lottery lottery, Drafts drafts, Policy policy, Clock clock) {
        this.lottery = lottery;
        this.drafts = drafts;
        this.policy = policy;
        this.clock = clock;
    }

    /** An event without a wish phase has no such page. */
    AllocationView of(ConsoleVisit visit, @Nullable String said) {
        var event = visit.programme().event();
        var known = lottery.of(event).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = new DraftWords(visit);
        var all = drafts.of(event.id());
        boolean due = known.publishedAt() == null
                && event.registration()
                        .wishPhaseEnds()
                        .filter(clock.instant()::isBefore)
                        .isEmpty();
        boolean running = all.stream().anyMatch(draft -> draft.state() == Draft.State.RUNNING);
        return new AllocationView(
                visit,
                said,
                state(visit, known, due),
                due && !running ? visit.at("/allocation/drafts") : null,
                words.weights(policy.of(event.id())),
                known.publishedAt() == null ? visit.at("/allocation/policy") : null,
                new Page.Link(visit.t("console.allocation.lottery"), EventHeading.address(event) + "/lottery"),
                known.commitment(),
                all.stream()
                        .sorted(Comparator.comparing(Draft::number).reversed())
                        .map(draft -> row(words, draft))
                        .toList());
    }

    private static String state(ConsoleVisit visit, Lottery.Known known, boolean due) {
        if (known.publishedAt() != null) {
            return visit.t("console.allocation.published", visit.dates().dateAndTime(known.publishedAt()));
        }
        var until = visit.programme().event().registration().wishPhaseEnds();
        return due
                ? visit.t("console.allocation.due")
                : visit.t(
                        "console.allocation.early",
                        until.map(visit.dates()::dateAndTime).orElse(""));
    }

    private static AllocationView.Row row(DraftWords words, Draft draft) {
        var figures = draft.figures();
        return new AllocationView.Row(
                new Page.Link(words.name(draft), words.at(draft)),
                words.state(draft),
                figures == null
                        ? List.of()
                        : List.of(
                                words.points(figures.objective()),
                                words.gap(figures),
                                words.number(figures.withoutWish()),
                                words.number(figures.unplaced()),
                                words.number(figures.belowMinimum().size()),
                                words.number(figures.envy())));
    }
}
