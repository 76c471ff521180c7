package foyer.registration;

import foyer.platform.security.Credentials;
import foyer.programme.EventId;
import foyer.seats.HolderId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reading registrations, and the news about them that other modules cause. */
@Service
public class Registrations {
    private final RegistrationStore store;
    private final WishStore wishes;
    private final ConcernStore concerns;
    private final RegistrationMails mails;
    private final Credentials credentials;

    Registrations(
            RegistrationStore store,
            WishStore wishes,
            ConcernStore concerns,
            RegistrationMails mails,
            Credentials credentials) {
        this.store = store;
        this.wishes = wishes;
        this.concerns = concerns;
        this.mails = mails;
        this.credentials = credentials;
    }

    public Optional<Registration> find(RegistrationId id) {
        return store.find(id);
    }

    /** Those that are not there are missing. */
    public List<Registration> findAll(Collection<RegistrationId> ids) {
        return store.findAll(ids);
    }

    /** @param manage the last part of a manage link; forged, old and foreign ones find nothing */
    public Optional<Registration> byManageLink(String manage) {
        return credentials
                .claimedBy(manage)
                .flatMap(id -> store.find(new RegistrationId(id)))
                .filter(r -> credentials.isManage(manage, r.id().value(), r.generation()));
    }

    public Optional<Registration> byReceipt(ReceiptId receipt) {
        return store.byReceipt(receipt);
    }

    /** In the order they came. */
    public List<Registration> confirmedFor(EventId event) {
        return store.ofEvent(event, Status.CONFIRMED);
    }

    /** All of them, whatever became of them, in the order they came. */
    public List<Registration> of(EventId event) {
        return store.ofEvent(event);
    }

    public Map<RegistrationId, Wishes> wishesOf(Collection<RegistrationId> registrations) {
        return wishes.of(registrations);
    }

    /** The allocation run was published: one mail to each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellSeats(Collection<Registration> registrations) {
        concerns.passOn(registrations.stream().map(Registration::id).toList());
        registrations.forEach(r -> mails.write(News.SEATS, r));
    }

    /** A freed seat moved these people up: one mail to each, however many seats changed for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellMovedUp(Collection<HolderId> holders) {
        concerns.passOn(holders.stream().map(RegistrationId::of).toList());
        holders.forEach(h -> store.find(RegistrationId.of(h)).ifPresent(r -> mails.write(News.MOVED_UP, r)));
    }
}
