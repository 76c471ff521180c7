package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.Lottery;
import foyer.console.ConsoleEntry;
import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** How far the allocation is; it is something to be done from the deadline until the publication. */
@Component
class AllocationPart implements OverviewPart {
    private final Lottery lottery;
    private final Drafts drafts;
    private final Clock clock;

    AllocationPart(Lottery lottery, Drafts drafts, Clock clock) {
        this.lottery = lottery;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class AllocationNavigation {
        @Bean
        ConsoleEntry allocationEntry() {
            return new ConsoleEntry(28, "/allocation", "console.nav.allocation");
        }
    }

    @Override
    public int position() {
        return 28;
    }

    @Override
    public Shown of(ConsoleVisit visit) {
        var event = visit.programme().event();
        var title = visit.t("console.nav.allocation");
        var known = lottery.of(event);
        if (known.isEmpty()) {
            return new Shown(
                    title,
                    List.of(new Fact(visit.t("console.allocation.runs"), visit.t("console.allocation.none"))),
                    List.of());
        }
        long ready =
                drafts.of(event.id()).stream().filter(Draft::canBePublished).count();
        boolean due = known.get().publishedAt() == null
                && event.registration()
                        .wishPhaseEnds()
                        .filter(clock.instant()::isBefore)
                        .isEmpty();
        var facts = List.of(new Fact(
                visit.t("console.allocation.runs"), visit.t("console.number", ready), visit.at("/allocation")));
        return new Shown(
                title,
                facts,
                due ? List.of(new Page.Link(visit.t("console.allocation.to-do"), visit.at("/allocation"))) : List.of());
    }
}
