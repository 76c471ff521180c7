package foyer.console.host;

import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.platform.security.Role;
import foyer.programme.Round;
import foyer.programme.SeatsLeft;
import foyer.registration.Concerns;
import foyer.registration.Experience;
import foyer.registration.HostTasks;
import foyer.registration.HostTasks.Tasks;
import foyer.registration.RegistrationId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said for their hosts only. Who reads it stands in the audit trail: what cannot be logged cannot be read. */
@Component
class Confidences {
    private final Concerns concerns;
    private final HostTasks hostTasks;
    private final Audit audit;

    Confidences(Concerns concerns, HostTasks hostTasks, Audit audit) {
        this.concerns = concerns;
        this.hostTasks = hostTasks;
        this.audit = audit;
    }

    @Transactional
    Map<RegistrationId, String> concernsIn(HostLinks.Leading leading) {
        var event = leading.visit().event();
        var offering = leading.offering().id();
        var readable = concerns.forHostsOf(event, offering);
        if (!readable.isEmpty()) {
            audit.record(
                    reader(leading),
                    "concerns.read",
                    offering.value(),
                    event.id().value());
        }
        return readable;
    }

    /** What must be done so that everybody can take part: never for whom. */
    Tasks tasksIn(HostLinks.Leading leading, Round round) {
        var slot = new SeatsLeft.Slot(leading.offering().id(), round.id());
        return hostTasks.of(leading.visit().programme(), slot, reader(leading));
    }

    /** For counting: nobody is told who said what. */
    Map<RegistrationId, Experience> experienceOf(Collection<RegistrationId> registrations) {
        return concerns.experienceOf(registrations);
    }

    private static Actor reader(HostLinks.Leading leading) {
        return new Actor(leading.visit().host().speaker().value(), Role.HOST);
    }
}
