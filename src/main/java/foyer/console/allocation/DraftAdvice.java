package foyer.console.allocation;

import foyer.allocation.Advice;
import foyer.allocation.Advice.Kind;
import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.Figures;
import foyer.console.allocation.BarPlot.Bar;
import foyer.console.allocation.BarPlot.Row;
import foyer.console.allocation.DraftView.Advised;
import foyer.console.allocation.DraftView.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to drop or repeat, in words, as bars and as a table. */
@Component
class DraftAdvice {
    private final Drafts drafts;

    DraftAdvice(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Null for a trial: nobody publishes it. */
    @Nullable
    Advised of(DraftWords words, Draft draft, Figures figures) {
        if (!draft.canBePublished()) {
            return null;
        }
        var known = drafts.advice(draft);
        var worth = known.orElse(List.of()).stream()
                .filter(advice -> advice.kind() != Kind.REPEAT || saved(advice, figures) > 0)
                .sorted(Comparator.comparing(Advice::kind).thenComparingLong(Advice::objective))
                .toList();
        String hint = known.isEmpty() ? "later" : worth.isEmpty() ? "nothing" : "hint";
        return new Advised(
                words.visit().t("console.allocation.advice." + hint),
                plot(words, worth, figures),
                worth.stream().map(advice -> change(words, advice, figures)).toList());
    }

    private static long saved(Advice advice, Figures figures) {
        return figures.objective() - advice.objective();
    }

    private static Change change(DraftWords words, Advice advice, Figures figures) {
        var visit = words.visit();
        long more = -saved(advice, figures);
        String key = "console.allocation.advice." + advice.kind().name().toLowerCase(Locale.ROOT);
        String cost = more == 0 ? ".same" : more > 0 ? ".more" : ".less";
        int people = advice.kind() == Kind.REPEAT ? advice.seats() / 2 : advice.people();
        return new Change(
                visit.t(
                        advice.kind() == Kind.REPEAT ? key : key + cost,
                        words.name(advice.slot()),
                        Math.abs(more),
                        people),
                words.points(advice.objective()),
                visit.t("console.allocation.advice.difference", more),
                visit.t("console.allocation.advice." + (advice.proven() ? "proven" : "found")));
    }

    private static @Nullable BarPlot plot(DraftWords words, List<Advice> worth, Figures figures) {
        var visit = words.visit();
        var rows = worth.stream()
                .filter(advice -> advice.kind() == Kind.REPEAT)
                .map(advice -> new Row(
                        words.brief(advice.slot()),
                        words.name(advice.slot()),
                        List.of(new Bar(saved(advice, figures), words.points(saved(advice, figures))))))
                .toList();
        return rows.isEmpty()
                ? null
                : new BarPlot(
                        "repeats",
                        visit.t("console.allocation.advice.plot.title"),
                        visit.t("console.allocation.advice.plot.about"),
                        visit.t("console.allocation.gains.what"),
                        List.of(visit.t("console.allocation.gains.points")),
                        rows);
    }
}
