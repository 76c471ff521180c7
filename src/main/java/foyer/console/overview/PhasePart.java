package foyer.console.overview;

import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.registration.Phase;
import foyer.registration.Phases;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** In which phase registration is, and when it changes. */
@Component
class PhasePart implements OverviewPart {
    private final Phases phases;

    PhasePart(Phases phases) {
        this.phases = phases;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Shown of(ConsoleVisit visit) {
        var event = visit.programme().event();
        var rules = event.registration();
        var phase = phases.of(event);
        var dates = visit.dates();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(visit.t("console.phase"), visit.t("console.phase." + phase.code())));
        facts.add(new Fact(visit.t("console.opens"), dates.dateAndTime(rules.opens())));
        rules.wishPhaseEnds()
                .ifPresent(ends -> facts.add(new Fact(visit.t("console.wishes-until"), dates.dateAndTime(ends))));
        facts.add(new Fact(visit.t("console.closes"), dates.dateAndTime(rules.closes())));
        facts.add(new Fact(visit.t("console.date"), dates.date(event.date())));
        facts.add(new Fact(visit.t("console.release"), String.valueOf(event.release()), "/events/" + event.slug()));
        return new Shown(visit.t("console.registration"), facts, toDo(phase, visit));
    }

    private static List<Page.Link> toDo(Phase phase, ConsoleVisit visit) {
        return phase == Phase.DRAWING
                ? List.of(new Page.Link(visit.t("console.to-do.allocate"), visit.at("")))
                : List.of();
    }
}
