package foyer.people;

import foyer.registration.Registration;
import foyer.testing.LeavesTraces;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Needs, allergies and food of somebody, answered. */
@Component
class TracesOfNeeds implements LeavesTraces {
    private final AccessNeeds accessNeeds;
    private final TransactionTemplate transaction;

    TracesOfNeeds(AccessNeeds accessNeeds, TransactionTemplate transaction) {
        this.accessNeeds = accessNeeds;
        this.transaction = transaction;
    }

    @Override
    public List<String> of(Registration registration) {
        var given = new GivenNeeds(
                Set.of(NeedKind.QUIET_SEAT, NeedKind.OTHER), "Bitte kein Blitzlicht", Diet.VEGAN, "Haselnüsse", true);
        transaction.executeWithoutResult(_ -> accessNeeds.keepFirst(registration.person(), given));
        return List.of("einen ruhigen Platz", "Bitte kein Blitzlicht", "Vegan", "Haselnüsse");
    }
}
