package foyer.console.registrations;

import foyer.console.ConsoleVisit;
import foyer.console.OverviewPart;
import foyer.platform.web.Fact;
import foyer.registration.Status;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many registrations there are, status by status. */
@Component
class RegistrationsPart implements OverviewPart {
    private final RegistrationListStore store;

    RegistrationsPart(RegistrationListStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Shown of(ConsoleVisit visit) {
        var counts = store.count(visit.programme().event().id());
        var facts = Arrays.stream(Status.values())
                .map(status -> new Fact(
                        visit.t("console.status." + status.code()),
                        visit.t("console.number", counts.getOrDefault(status, 0)),
                        visit.at("/registrations?status=" + status.code())))
                .toList();
        return new Shown(visit.t("console.nav.registrations"), facts, List.of());
    }
}
