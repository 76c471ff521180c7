package foyer.registration;

import foyer.people.Consent;
import foyer.platform.i18n.Language;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.HolderId;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import foyer.testing.GivenEvents.GivenEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People who register, for tests: {@code people.registers(event, "anna", "choir", "drums@2")}. */
@Component
public class GivenRegistrations {
    private final SubmitRegistration submitRegistration;
    private final ConfirmRegistration confirmRegistration;
    private final TimeToConfirm timeToConfirm;
    private final Registrations registrations;
    private final SeatsOfHolder seatsOfHolder;
    private final Companions companions;

    GivenRegistrations(
            SubmitRegistration submitRegistration,
            ConfirmRegistration confirmRegistration,
            TimeToConfirm timeToConfirm,
            Registrations registrations,
            SeatsOfHolder seatsOfHolder,
            Companions companions) {
        this.submitRegistration = submitRegistration;
        this.confirmRegistration = confirmRegistration;
        this.timeToConfirm = timeToConfirm;
        this.registrations = registrations;
        this.seatsOfHolder = seatsOfHolder;
        this.companions = companions;
    }

    /** @param wishes in order of liking; {@code choir} for either round, {@code choir@2} for round 2 only */
    public Submission submission(GivenEvent event, String person, String... wishes) {
        List<Wish> ranked = Arrays.stream(wishes).map(w -> wish(event, w)).toList();
        return new Submission(
                event.id(),
                UUID.randomUUID().toString(),
                person,
                person + "@foyer.example",
                null,
                Language.DE,
                new Wishes(ranked, Set.of()),
                null,
                null,
                Set.of(Consent.PRIVACY));
    }

    public Registration registers(GivenEvent event, String person, String... wishes) {
        return registers(submission(event, person, wishes));
    }

    public Registration registersWithCompanion(GivenEvent event, String person, String... wishes) {
        return registers(submission(event, person, wishes).with(new NewCompanion(null)));
    }

    public Registration registers(Submission submission) {
        return switch (submitRegistration.by(submission)) {
            case Registering.Registered(Registration registration, boolean replay) -> registration;
            case Registering.NotOpen refused -> throw new AssertionError(refused);
            case Registering.OtherContent refused -> throw new AssertionError(refused);
        };
    }

    public Registration registersAndConfirms(GivenEvent event, String person, String... wishes) {
        var registration = registers(event, person, wishes);
        confirms(registration);
        return now(registration);
    }

    public Registration registersAndConfirmsWithCompanion(GivenEvent event, String person, String... wishes) {
        var registration = registersWithCompanion(event, person, wishes);
        confirms(registration);
        return now(registration);
    }

    public void confirms(Registration registration) {
        confirmRegistration.by(registration.id());
    }

    /** Ends all whose time to confirm is over. */
    public void lapse() {
        while (timeToConfirm.endOne()) {
            // until none is left
        }
    }

    public Registration now(Registration registration) {
        return registrations.find(registration.id()).orElseThrow();
    }

    /** Seats as {@code choir@1}, waiting-list places as {@code drums@2#1}, in no order. */
    public List<String> has(GivenEvent event, Registration registration) {
        return has(event, registration.id().holder());
    }

    /** What the companion has; nothing for somebody who comes alone. */
    public List<String> companionHas(GivenEvent event, Registration registration) {
        return companions
                .of(registration.id())
                .map(companion -> has(event, companion.holder()))
                .orElse(List.of());
    }

    private List<String> has(GivenEvent event, HolderId holder) {
        Seating seating = seatsOfHolder.of(holder);
        var all = new ArrayList<String>();
        seating.seats().forEach(s -> all.add(name(event, s.slot())));
        seating.waiting().forEach(w -> all.add(name(event, w.slot()) + "#" + w.position()));
        return all;
    }

    static Wish wish(GivenEvent event, String written) {
        String[] parts = written.split("@", -1);
        var offering = event.offering(parts[0]).id();
        return parts.length == 1
                ? new Wish(offering, null)
                : new Wish(offering, event.round(Integer.parseInt(parts[1])));
    }

    private static String name(GivenEvent event, Slot slot) {
        return event.programme().offering(slot.offering()).orElseThrow().key() + "@"
                + event.programme().round(slot.round()).orElseThrow().key();
    }
}
