package foyer.registration;

import foyer.people.People;
import foyer.people.Person;
import foyer.programme.Programme;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of a new registration, in the transaction of {@link SubmitRegistration}. */
@Component
class RegistrationWriting {
    /**
     * Of one address so many mails may ask for a click at once: nobody's mailbox is flooded. Further registrations look as
     * any other, also to whoever sends them, so that nobody learns what waits for this address; only no mail goes out.
     */
    static final int MOST_AWAITING = 3;

    private final People people;
    private final RegistrationStore registrations;
    private final RegistrationRows rows;
    private final LiveSeats liveSeats;
    private final RegistrationMails mails;

    RegistrationWriting(
            People people,
            RegistrationStore registrations,
            RegistrationRows rows,
            LiveSeats liveSeats,
            RegistrationMails mails) {
        this.people = people;
        this.registrations = registrations;
        this.rows = rows;
        this.liveSeats = liveSeats;
        this.mails = mails;
    }

    /** One at a time for each key, so that of a double click the second sees the first; and for each address. */
    void lock(Submission submission) {
        registrations.lockSubmission(submission.key());
        registrations.lockSubmission(Person.emailKey(submission.email()));
    }

    Optional<Registering> replayOf(Submission submission) {
        return registrations
                .bySubmission(submission.event(), submission.key())
                .map(first -> isTheSame(first, submission)
                        ? new Registering.Registered(first, true)
                        : new Registering.OtherContent());
    }

    private boolean isTheSame(Registration first, Submission submission) {
        return registrations.hasFingerprint(first.id(), submission.fingerprint())
                && people.cameWith(first.person(), submission.needs());
    }

    Registering write(
            Submission submission, Registration registration, Person person, Programme programme, Phase phase) {
        var before = registrations.ofAddress(submission.event(), Person.emailKey(submission.email()));
        people.add(person, submission.consents(), submission.needs(), registration.createdAt());
        rows.insert(registration, submission);
        if (phase == Phase.LIVE) {
            liveSeats.hold(registration, submission.wishes(), programme);
        }
        var news = has(before, Status.CONFIRMED) > 0 ? News.RECEIVED_AGAIN : News.RECEIVED;
        if (has(before, Status.AWAITING) < MOST_AWAITING) {
            mails.write(news, registration);
        } else {
            mails.writeToNobody(news, registration);
        }
        return new Registering.Registered(registration, false);
    }

    private static long has(List<Registration> registrations, Status status) {
        return registrations.stream().filter(r -> r.status() == status).count();
    }
}
