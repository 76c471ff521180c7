package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Figures;
import foyer.allocation.SlotKey;
import foyer.allocation.solver.Weights;
import foyer.console.ConsoleVisit;
import foyer.platform.web.Fact;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Drafts in words. */
record DraftWords(ConsoleVisit visit) {

    String at(Draft draft) {
        return visit.at("/allocation/drafts/" + draft.number());
    }

    String name(Draft draft) {
        var trial = draft.trial();
        return trial == null
                ? visit.t("console.allocation.draft", draft.number())
                : visit.t("console.allocation.trial", draft.number(), trial.of(), name(trial.slot()), trial.seats());
    }

    String state(Draft draft) {
        return draft.state() == Draft.State.READY && draft.stopWanted()
                ? visit.t("console.allocation.state.stopped")
                : visit.t("console.allocation.state." + draft.state().name().toLowerCase(Locale.ROOT));
    }

    /** "Station 08: Übersetzen, Runde 1" */
    String name(SlotKey slot) {
        var offering = visit.programme().offering(slot.offering());
        var round = visit.programme().round(slot.round());
        return offering.isEmpty() || round.isEmpty()
                ? visit.t("console.offering.gone")
                : visit.t(
                        "console.allocation.slot",
                        visit.name(offering.get()),
                        round.get().number());
    }

    /** "Station 08, Runde 1" */
    String brief(SlotKey slot) {
        var round = visit.programme().round(slot.round());
        return visit.programme()
                .offering(slot.offering())
                .flatMap(offering -> round.map(when -> visit.t(
                        "console.allocation.slot",
                        visit.t("programme.numbered." + offering.kind().code(), offering.number()),
                        when.number())))
                .orElseGet(() -> visit.t("console.offering.gone"));
    }

    String number(long number) {
        return visit.t("console.number", number);
    }

    String step(@Nullable String step) {
        return visit.t("console.allocation.step." + (step == null ? "none" : step));
    }

    String points(@Nullable Number points) {
        return points == null ? visit.t("console.allocation.unknown") : visit.t("console.allocation.points", points);
    }

    String points(BigDecimal points) {
        return visit.t("console.allocation.points", points.doubleValue());
    }

    String gap(@Nullable Long objective, @Nullable Double bound) {
        return objective == null || bound == null
                ? visit.t("console.allocation.unknown")
                : visit.t("console.allocation.share", (objective - bound) / Math.max(1, bound));
    }

    String gap(Figures figures) {
        return figures.provenOptimal()
                ? visit.t("console.allocation.optimal")
                : visit.t("console.allocation.share", figures.gap());
    }

    /** "2 Minuten 5 Sekunden" */
    String time(Instant from, Instant to) {
        var time = Duration.between(from, to);
        return visit.t("console.allocation.time", time.toMinutes(), time.toSecondsPart());
    }

    List<Fact> weights(Weights weights) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                visit.t("console.allocation.policy.ranks"),
                String.join(", ", weights.ranks().stream().map(this::number).toList())));
        facts.add(new Fact(visit.t("console.allocation.policy.unwished"), number(weights.unwished())));
        facts.add(new Fact(visit.t("console.allocation.policy.no-wish"), number(weights.noWish())));
        facts.add(new Fact(visit.t("console.allocation.policy.unplaced"), number(weights.unplaced())));
        if (weights.full() > 0) {
            facts.add(new Fact(visit.t("console.allocation.policy.full"), number(weights.full())));
        }
        return facts;
    }

    private String number(int number) {
        return number((long) number);
    }
}
