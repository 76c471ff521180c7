package foyer.registration;

import foyer.people.Person;
import foyer.programme.Programme;
import foyer.programme.RoundId;
import foyer.seats.Seating;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The steps that changes of a registration are made of, each in the caller's transaction. */
@Component
class RegistrationChanges {
    private final RegistrationStore registrations;
    private final WishStore wishes;
    private final LiveSeats liveSeats;
    private final RegistrationMails mails;
    private final EndSwaps endSwaps;

    RegistrationChanges(
            RegistrationStore registrations,
            WishStore wishes,
            LiveSeats liveSeats,
            RegistrationMails mails,
            EndSwaps endSwaps) {
        this.registrations = registrations;
        this.wishes = wishes;
        this.liveSeats = liveSeats;
        this.mails = mails;
        this.endSwaps = endSwaps;
    }

    /** With all others of the address: of two registrations of one person, one is confirmed at a time. */
    Registration lockWithAddress(RegistrationId id) {
        registrations.lockAddressOf(id);
        return lock(id);
    }

    Registration lock(RegistrationId id) {
        return registrations.lock(id).orElseThrow(() -> new IllegalArgumentException("no registration " + id.value()));
    }

    Registration find(RegistrationId id) {
        return registrations.find(id).orElseThrow(() -> new IllegalArgumentException("no registration " + id.value()));
    }

    List<Registration> othersOf(Registration registration, Person person) {
        var emailKey = person.emailKey();
        if (emailKey == null) {
            return List.of();
        }
        return registrations.ofAddress(registration.event(), emailKey).stream()
                .filter(r -> !r.id().equals(registration.id()))
                .toList();
    }

    void confirm(Registration registration, Programme programme, Phase phase, Instant at) {
        registrations.setStatus(registration.id(), Status.CONFIRMED, at);
        boolean seatsAreGiven = phase == Phase.LIVE || (phase == Phase.CLOSED && hasSeats(registration));
        if (seatsAreGiven) {
            liveSeats.take(registration, wishesOf(registration), programme);
        }
        mails.write(News.CONFIRMED, registration);
    }

    /** @return how many people moved up by it */
    int end(Registration registration, Status status, Instant at) {
        registrations.setStatus(registration.id(), status, at);
        endSwaps.of(registration.id());
        return liveSeats.release(registration);
    }

    /** Offers to change places in a round in which things are otherwise now. */
    void endSwaps(Registration registration, RoundId round) {
        endSwaps.of(registration.id(), round);
    }

    void tell(News news, Registration registration) {
        mails.write(news, registration);
    }

    /** @param note what the organising team writes to the person */
    void tell(News news, Registration registration, String note) {
        mails.write(news, registration, note);
    }

    void replaceWishes(Registration registration, Wishes newWishes) {
        wishes.replace(registration.id(), newWishes);
    }

    void changeSeats(Registration registration, Wishes newWishes, Programme programme, Instant at) {
        boolean confirmed = registration.status() == Status.CONFIRMED;
        liveSeats.change(registration, newWishes, programme, at, confirmed);
    }

    Wishes wishesOf(Registration registration) {
        return wishes.of(Set.of(registration.id())).getOrDefault(registration.id(), Wishes.NONE);
    }

    Seating seatingOf(Registration registration) {
        return liveSeats.of(registration);
    }

    private boolean hasSeats(Registration registration) {
        return !liveSeats.of(registration).seats().isEmpty();
    }
}
