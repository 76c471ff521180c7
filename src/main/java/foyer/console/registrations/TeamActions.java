package foyer.console.registrations;

import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.registration.CancelRegistration;
import foyer.registration.CancelRegistration.Cancellation;
import foyer.registration.Registration;
import foyer.registration.SendLinkAgain;
import foyer.registration.SendLinkAgain.Sending;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team does to a registration, and the note of who did it: both or neither. */
@Component
class TeamActions {
    private final CancelRegistration cancelRegistration;
    private final SendLinkAgain sendLinkAgain;
    private final Audit audit;

    TeamActions(CancelRegistration cancelRegistration, SendLinkAgain sendLinkAgain, Audit audit) {
        this.cancelRegistration = cancelRegistration;
        this.sendLinkAgain = sendLinkAgain;
        this.audit = audit;
    }

    @Transactional
    public Cancellation cancel(Actor actor, Registration registration, String reason) {
        var cancellation = cancelRegistration.byTeam(registration.id(), reason);
        if (cancellation instanceof Cancellation.Cancelled) {
            note(actor, "registration.cancelled", registration);
        }
        return cancellation;
    }

    @Transactional
    public Sending sendLink(Actor actor, Registration registration) {
        var sending = sendLinkAgain.to(registration.id());
        if (sending instanceof Sending.Sent) {
            note(actor, "registration.link-sent", registration);
        }
        return sending;
    }

    private void note(Actor actor, String action, Registration registration) {
        audit.record(
                actor, action, registration.id().value(), registration.event().value());
    }
}
