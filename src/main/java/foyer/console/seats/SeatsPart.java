package foyer.console.seats;

import foyer.console.ConsoleEntry;
import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Fact;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Seats in numbers. */
@Component
class SeatsPart implements OverviewPart {
    private final SeatNumbers numbers;

    SeatsPart(SeatNumbers numbers) {
        this.numbers = numbers;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        ConsoleEntry seatsEntry() {
            return new ConsoleEntry(30, "/seats", "console.nav.seats");
        }

        @Bean
        ConsoleEntry doorListsEntry() {
            return new ConsoleEntry(40, "/door-lists", "console.nav.door-lists");
        }
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Shown of(ConsoleVisit visit) {
        var counted = numbers.of(visit.programme().event().id());
        var facts = List.of(
                fact(visit, "console.seats.taken", counted.taken()),
                fact(visit, "console.seats.held", counted.held()),
                fact(visit, "console.seats.free", counted.allFree()),
                fact(visit, "console.seats.waiting", counted.allWaiting()));
        return new Shown(visit.t("console.nav.seats"), facts, List.of());
    }

    private static Fact fact(ConsoleVisit visit, String key, int number) {
        return new Fact(visit.t(key), visit.t("console.number", number), visit.at("/seats"));
    }
}
