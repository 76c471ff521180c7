package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.Figures;
import foyer.console.allocation.BarPlot.Bar;
import foyer.console.allocation.BarPlot.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts as bars. */
@Component
class DraftPlots {
    private static final int MOST_GAINS = 12;

    private final Drafts drafts;

    DraftPlots(Drafts drafts) {
        this.drafts = drafts;
    }

    /** How many seats are of which rank, beside those of the draft before. */
    BarPlot ranks(DraftWords words, Draft draft, Optional<Draft> before) {
        var visit = words.visit();
        var shown = Stream.concat(Stream.of(draft), before.stream())
                .filter(one -> one.figures() != null)
                .toList();
        var ranks = new TreeSet<Integer>();
        shown.forEach(one -> ranks.addAll(figures(one).seatsByRank().keySet()));
        var rows = new ArrayList<Row>();
        for (int rank : ranks) {
            rows.add(row(
                    words,
                    visit.t("console.allocation.rank", rank),
                    shown,
                    f -> f.seatsByRank().getOrDefault(rank, 0)));
        }
        rows.add(row(words, visit.t("console.allocation.unwished"), shown, Figures::unwished));
        rows.add(row(words, visit.t("console.allocation.unplaced"), shown, Figures::unplaced));
        return new BarPlot(
                "ranks",
                visit.t("console.allocation.ranks.title"),
                visit.t("console.allocation.ranks.about"),
                visit.t("console.allocation.ranks.what"),
                shown.stream().map(words::name).toList(),
                rows);
    }

    private static Figures figures(Draft draft) {
        return java.util.Objects.requireNonNull(draft.figures());
    }

    private static Row row(DraftWords words, String label, List<Draft> shown, ToIntFunction<Figures> count) {
        return new Row(
                label,
                label,
                shown.stream()
                        .map(draft -> count.applyAsInt(figures(draft)))
                        .map(seats -> new Bar(seats, words.number((long) seats)))
                        .toList());
    }

    /** Where one more seat would help most, as far as the prices tell; null where it would help nowhere. */
    @Nullable
    BarPlot gains(DraftWords words, Draft draft) {
        var visit = words.visit();
        var rows = drafts.prices(draft).entrySet().stream()
                .filter(price -> price.getValue().compareTo(BigDecimal.valueOf(0.005)) > 0)
                .sorted(Comparator.comparing(Map.Entry<foyer.allocation.SlotKey, BigDecimal>::getValue)
                        .reversed())
                .limit(MOST_GAINS)
                .map(price -> new Row(
                        words.brief(price.getKey()),
                        words.name(price.getKey()),
                        List.of(new Bar(price.getValue().doubleValue(), words.points(price.getValue())))))
                .toList();
        return rows.isEmpty()
                ? null
                : new BarPlot(
                        "gains",
                        visit.t("console.allocation.gains.title"),
                        visit.t("console.allocation.gains.about"),
                        visit.t("console.allocation.gains.what"),
                        List.of(visit.t("console.allocation.gains.points")),
                        rows);
    }
}
