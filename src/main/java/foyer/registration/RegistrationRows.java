package foyer.registration;

import org.springframework.stereotype.Component;

/** The rows that make up a new registration: itself, its wishes, the companion. */
@Component
class RegistrationRows {
    private final RegistrationStore registrations;
    private final WishStore wishes;
    private final Companions companions;

    RegistrationRows(RegistrationStore registrations, WishStore wishes, Companions companions) {
        this.registrations = registrations;
        this.wishes = wishes;
        this.companions = companions;
    }

    void insert(Registration registration, Submission submission) {
        registrations.insert(registration, submission.key(), submission.fingerprint());
        wishes.insert(registration.id(), submission.wishes());
        NewCompanion companion = submission.companion();
        if (companion != null) {
            companions.add(registration.id(), companion);
        }
    }
}
