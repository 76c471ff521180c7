package foyer.registration;

import foyer.people.DataKind;
import foyer.platform.security.Audit;
import foyer.programme.EventId;
import org.springframework.stereotype.Component;

/** What the team did about an event. */
@Component
class AuditOfEvent implements EventData {
    private final Audit audit;

    AuditOfEvent(Audit audit) {
        this.audit = audit;
    }

    @Override
    public DataKind kind() {
        return DataKind.AUDIT;
    }

    @Override
    public int forget(EventId event) {
        return audit.forgetEvent(event.value());
    }
}
