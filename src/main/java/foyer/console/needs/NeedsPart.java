package foyer.console.needs;

import foyer.console.ConsoleEntry;
import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.registration.EventNeeds;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** How many needs wait for an answer; a number, so that nothing is read of anybody. */
@Component
class NeedsPart implements OverviewPart {
    private final EventNeeds eventNeeds;

    NeedsPart(EventNeeds eventNeeds) {
        this.eventNeeds = eventNeeds;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        ConsoleEntry needsEntry() {
            return new ConsoleEntry(45, "/needs", "console.nav.needs");
        }
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Shown of(ConsoleVisit visit) {
        int open = eventNeeds.unanswered(visit.programme());
        var fact = new Fact(visit.t("console.needs.state.open"), visit.t("console.number", open), visit.at("/needs"));
        return new Shown(
                visit.t("console.nav.needs"),
                List.of(fact),
                open == 0
                        ? List.of()
                        : List.of(new Page.Link(visit.t("console.to-do.needs", open), visit.at("/needs?state=open"))));
    }
}
