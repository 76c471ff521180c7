package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Fact;
import foyer.registration.Coming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who said that they come, when people were asked. */
@Component
class ComingPart implements OverviewPart {
    private final Coming coming;

    ComingPart(Coming coming) {
        this.coming = coming;
    }

    @Override
    public int position() {
        return 35;
    }

    @Override
    public Shown of(ConsoleVisit visit) {
        var counts = coming.of(visit.programme().event().id());
        var facts = counts.asked() == 0
                ? List.of(new Fact(visit.t("console.coming.asked"), when(visit), null))
                : List.of(
                        fact(visit, "console.coming.asked", counts.asked()),
                        fact(visit, "console.coming.yes", counts.yes()),
                        fact(visit, "console.coming.no", counts.no()),
                        fact(visit, "console.coming.silent", counts.silent()));
        return new Shown(visit.t("console.coming"), facts, List.of());
    }

    private static String when(ConsoleVisit visit) {
        var event = visit.programme().event();
        return event.registration()
                .late()
                .asksFrom(event.date(), event.zone())
                .map(from -> visit.t("console.coming.from", visit.dates().date(from)))
                .orElseGet(() -> visit.t("console.coming.off"));
    }

    private static Fact fact(ConsoleVisit visit, String key, int number) {
        return new Fact(visit.t(key), visit.t("console.number", number), null);
    }
}
