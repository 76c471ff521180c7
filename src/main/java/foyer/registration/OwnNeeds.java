package foyer.registration;

import foyer.people.AccessNeeds;
import foyer.people.GivenNeeds;
import foyer.people.Needs;
import foyer.people.Reader;
import foyer.programme.Programmes;
import foyer.seats.SeatsOfHolder;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person behind a link needs, for themselves: to look at, to change, and to take back. */
@Service
public class OwnNeeds {
    private final RegistrationStore registrations;
    private final AccessNeeds accessNeeds;
    private final Programmes programmes;
    private final SeatsOfHolder seats;

    OwnNeeds(RegistrationStore registrations, AccessNeeds accessNeeds, Programmes programmes, SeatsOfHolder seats) {
        this.registrations = registrations;
        this.accessNeeds = accessNeeds;
        this.programmes = programmes;
        this.seats = seats;
    }

    /** With the answers that hold as things stand. */
    @Transactional
    public Needs of(Registration registration) {
        var person = registration.person();
        var needs = accessNeeds.of(Set.of(person), new Reader.Self(person)).getOrDefault(person, Needs.NONE);
        return Promises.inForce(
                needs,
                programmes.byId(registration.event()).orElseThrow(),
                seats.of(registration.id().holder()));
    }

    /** @return false when the registration has ended */
    @Transactional
    public boolean change(RegistrationId id, GivenNeeds given) {
        var registration = registrations.lock(id).filter(OwnNeeds::isOn);
        registration.ifPresent(r -> accessNeeds.keep(r.person(), given));
        return registration.isPresent();
    }

    /** The consent is taken back: needs and allergies are deleted at once, however the registration stands. */
    @Transactional
    public void withdraw(RegistrationId id) {
        registrations.lock(id).ifPresent(r -> accessNeeds.withdraw(r.person()));
    }

    private static boolean isOn(Registration registration) {
        return registration.status() == Status.AWAITING || registration.status() == Status.CONFIRMED;
    }
}
