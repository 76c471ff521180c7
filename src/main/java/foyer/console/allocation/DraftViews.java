package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.Figures;
import foyer.allocation.SlotKey;
import foyer.console.ConsoleVisit;
import foyer.console.allocation.DraftView.Compared;
import foyer.platform.web.Fact;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of one draft. */
@Component
class DraftViews {
    private final Drafts drafts;
    private final DraftPlots plots;
    private final DraftAdvice advice;
    private final DraftWays ways;
    private final Clock clock;

    DraftViews(Drafts drafts, DraftPlots plots, DraftAdvice advice, DraftWays ways, Clock clock) {
        this.drafts = drafts;
        this.plots = plots;
        this.advice = advice;
        this.ways = ways;
        this.clock = clock;
    }

    DraftView of(ConsoleVisit visit, Draft draft, @Nullable String said) {
        var words = new DraftWords(visit);
        var before = before(draft);
        return new DraftView(
                visit,
                words.name(draft),
                words.state(draft),
                said,
                before.map(words::name).orElse(null),
                draft.state() == Draft.State.RUNNING ? running(words, draft) : null,
                draft.figures() == null ? null : found(words, draft, draft.figures(), before));
    }

    /** A trial is held against what it changes, any other against the last one before it. */
    private Optional<Draft> before(Draft draft) {
        var trial = draft.trial();
        return drafts.of(draft.event()).stream()
                .filter(Draft::canBePublished)
                .filter(other -> trial == null ? other.number() < draft.number() : other.number() == trial.of())
                .max(Comparator.comparing(Draft::number));
    }

    private DraftView.Running running(DraftWords words, Draft draft) {
        var visit = words.visit();
        var facts = List.of(
                new Fact(visit.t("console.allocation.elapsed"), words.time(draft.startedAt(), clock.instant())),
                new Fact(visit.t("console.allocation.step"), words.step(draft.step())),
                new Fact(visit.t("console.allocation.objective"), words.points(draft.objective())),
                new Fact(visit.t("console.allocation.bound"), words.points(draft.bound())),
                new Fact(visit.t("console.allocation.gap"), words.gap(draft.objective(), draft.bound())));
        return new DraftView.Running(
                facts, words.at(draft) + "/progress", draft.stopWanted() ? null : words.at(draft) + "/stop");
    }

    private DraftView.Found found(DraftWords words, Draft draft, Figures figures, Optional<Draft> before) {
        return new DraftView.Found(
                compared(words, figures, before.map(Draft::figures).orElse(null)),
                before.map(former -> moved(words, former, draft)).orElse(null),
                names(words, figures.belowMinimum()),
                names(words, figures.closed()),
                plots.ranks(words, draft, before),
                plots.gains(words, draft),
                advice.of(words, draft, figures),
                ways.trial(words, draft),
                ways.publish(words, draft),
                ways.files(words, draft));
    }

    private static List<String> names(DraftWords words, List<String> slots) {
        return slots.stream().map(SlotKey::parse).map(words::name).toList();
    }

    private String moved(DraftWords words, Draft before, Draft draft) {
        var moved = drafts.moved(before, draft);
        return words.visit().t("console.allocation.moved", moved.people(), moved.seats());
    }

    private static List<Compared> compared(DraftWords words, Figures now, @Nullable Figures before) {
        var rows = new ArrayList<Compared>();
        rows.add(row(
                words,
                "objective",
                words.points(now.objective()),
                before == null ? "" : words.points(before.objective())));
        rows.add(row(words, "bound", words.points(now.bound()), before == null ? "" : words.points(before.bound())));
        rows.add(row(words, "gap", words.gap(now), before == null ? "" : words.gap(before)));
        rows.add(counted(words, "without-wish", now.withoutWish(), before == null ? null : before.withoutWish()));
        rows.add(counted(words, "unplaced", now.unplaced(), before == null ? null : before.unplaced()));
        rows.add(counted(words, "unwished", now.unwished(), before == null ? null : before.unwished()));
        rows.add(counted(
                words,
                "below",
                now.belowMinimum().size(),
                before == null ? null : before.belowMinimum().size()));
        rows.add(counted(
                words,
                "closed",
                now.closed().size(),
                before == null ? null : before.closed().size()));
        rows.add(counted(words, "envy", now.envy(), before == null ? null : before.envy()));
        return rows;
    }

    private static Compared counted(DraftWords words, String key, int now, @Nullable Integer before) {
        return row(words, key, words.number(now), before == null ? "" : words.number(Objects.requireNonNull(before)));
    }

    private static Compared row(DraftWords words, String key, String now, String before) {
        return new Compared(words.visit().t("console.allocation." + key), now, before);
    }
}
