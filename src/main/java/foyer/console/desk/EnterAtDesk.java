package foyer.console.desk;

import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.registration.DeskEntry;
import foyer.registration.RegisterAtDesk;
import foyer.registration.RegisterAtDesk.Entry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers somebody and notes who of the team did it: both or neither. */
@Component
class EnterAtDesk {
    private final RegisterAtDesk registerAtDesk;
    private final Audit audit;

    EnterAtDesk(RegisterAtDesk registerAtDesk, Audit audit) {
        this.registerAtDesk = registerAtDesk;
        this.audit = audit;
    }

    @Transactional
    Entry by(Actor actor, DeskEntry entry) {
        var ended = registerAtDesk.of(entry);
        if (ended instanceof Entry.Registered(var registration, boolean replay) && !replay) {
            audit.record(
                    actor,
                    "registration.at-desk",
                    registration.id().value(),
                    entry.event().value());
        }
        return ended;
    }
}
