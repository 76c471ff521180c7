package foyer.registration;

import foyer.people.Person;
import foyer.people.PersonId;
import foyer.platform.storage.Ids;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers a person: the registration, its wishes, the seats it gets at once in the live phase, and the mail that asks to
 * confirm, all in one transaction. An address that is registered already gets an ordinary answer; its mail says more.
 */
@Service
public class SubmitRegistration {
    private final RegistrationWriting writing;
    private final Programmes programmes;
    private final Phases phases;
    private final Ids ids;
    private final Clock clock;

    SubmitRegistration(RegistrationWriting writing, Programmes programmes, Phases phases, Ids ids, Clock clock) {
        this.writing = writing;
        this.programmes = programmes;
        this.phases = phases;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Registering by(Submission submission) {
        Programme programme = programmes
                .byId(submission.event())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no event " + submission.event().value()));
        writing.lock(submission);
        var before = writing.replayOf(submission);
        if (before.isPresent()) {
            return before.get();
        }
        Phase phase = phases.held(programme.event());
        if (!phase.takesRegistrations()) {
            return new Registering.NotOpen(phase);
        }
        var person = person(submission);
        return writing.write(submission, draft(submission, person.id()), person, programme, phase);
    }

    private Registration draft(Submission submission, PersonId person) {
        return new Registration(
                new RegistrationId(ids.next()),
                submission.event(),
                person,
                new ReceiptId(UUID.randomUUID()),
                Status.AWAITING,
                1,
                submission.concern(),
                clock.instant(),
                null,
                null);
    }

    private Person person(Submission submission) {
        return new Person(
                new PersonId(ids.next()),
                submission.name(),
                submission.email(),
                submission.organisation(),
                submission.language());
    }
}
