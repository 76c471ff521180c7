package foyer.registration;

import foyer.platform.storage.Ids;
import foyer.seats.HolderId;
import foyer.seats.Party;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The companions that registered people bring: at most one each. They have a name, if they like, and nothing else. */
@Service
public class Companions {
    private final CompanionStore store;
    private final Ids ids;

    Companions(CompanionStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    /** Registrations without a companion are missing. */
    public Map<RegistrationId, Companion> of(Collection<RegistrationId> registrations) {
        return store.of(registrations);
    }

    public Optional<Companion> of(RegistrationId registration) {
        return Optional.ofNullable(of(Set.of(registration)).get(registration));
    }

    /** With whom these companions come; holders who are nobody's companion are missing. */
    public Map<HolderId, RegistrationId> bringing(Collection<HolderId> companions) {
        return store.bringing(companions);
    }

    /** Who sits together: the person, and the companion if they bring one. */
    public Party partyOf(RegistrationId registration) {
        return new Party(
                registration.holder(), of(registration).map(Companion::holder).orElse(null));
    }

    /** Their seats are not taken here. */
    @Transactional(propagation = Propagation.MANDATORY)
    Companion add(RegistrationId registration, NewCompanion newcomer) {
        var companion = new Companion(new HolderId(ids.next()), newcomer.name());
        store.insert(registration, companion);
        return companion;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void rename(RegistrationId registration, Companion before, NewCompanion now) {
        store.insert(registration, new Companion(before.holder(), now.name()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(RegistrationId registration) {
        store.delete(registration);
    }
}
