package foyer.console.mails;

import foyer.console.ConsoleEntry;
import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** How many mails wait, and which lie there. */
@Component
class MailsPart implements OverviewPart {
    private final MailListStore store;

    MailsPart(MailListStore store) {
        this.store = store;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        ConsoleEntry mailsEntry() {
            return new ConsoleEntry(60, "/mails", "console.nav.mails");
        }
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Shown of(ConsoleVisit visit) {
        var counts = store.count(visit.programme().event().id());
        var facts = Arrays.stream(MailState.values())
                .map(state -> new Fact(
                        visit.t("console.mails." + state.code()),
                        visit.t("console.number", counts.getOrDefault(state, 0)),
                        visit.at("/mails?state=" + state.code())))
                .toList();
        int givenUp = counts.getOrDefault(MailState.GIVEN_UP, 0);
        return new Shown(
                visit.t("console.nav.mails"),
                facts,
                givenUp == 0
                        ? List.of()
                        : List.of(new Page.Link(
                                visit.t("console.to-do.given-up", givenUp), visit.at("/mails?state=given-up"))));
    }
}
