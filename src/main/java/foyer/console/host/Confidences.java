package foyer.console.host;

import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.platform.security.Role;
import foyer.registration.Concerns;
import foyer.registration.RegistrationId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said for their hosts only. Who reads it stands in the audit trail: what cannot be logged cannot be read. */
@Component
class Confidences {
    private final Concerns concerns;
    private final Audit audit;

    Confidences(Concerns concerns, Audit audit) {
        this.concerns = concerns;
        this.audit = audit;
    }

    @Transactional
    Map<RegistrationId, String> concernsIn(HostLinks.Leading leading) {
        var event = leading.visit().event();
        var offering = leading.offering().id();
        var readable = concerns.forHostsOf(event, offering);
        if (!readable.isEmpty()) {
            var reader = new Actor(leading.visit().host().speaker().value(), Role.HOST);
            audit.record(reader, "concerns.read", offering.value(), event.id().value());
        }
        return readable;
    }
}
