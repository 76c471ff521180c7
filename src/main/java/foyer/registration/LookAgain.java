package foyer.registration;

import foyer.programme.OfferingId;
import foyer.programme.Programmes;
import foyer.seats.HolderId;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For somebody who left an offering for one they like better: nobody has the same offering twice, but now they may have it in another round. They get it where a seat is
 * free, and else wait for it, behind those who waited before.
 */
@Service
public class LookAgain {
    private final RegistrationStore registrations;
    private final WishStore wishes;
    private final LiveSeats liveSeats;
    private final Programmes programmes;
    private final Clock clock;

    LookAgain(
            RegistrationStore registrations,
            WishStore wishes,
            LiveSeats liveSeats,
            Programmes programmes,
            Clock clock) {
        this.registrations = registrations;
        this.wishes = wishes;
        this.liveSeats = liveSeats;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void afterLeaving(HolderId holder, Set<OfferingId> left) {
        var id = RegistrationId.of(holder);
        var theirs = wishes.of(Set.of(id)).getOrDefault(id, Wishes.NONE);
        boolean inEitherRound = theirs.ranked().stream()
                .anyMatch(wish ->
                        left.contains(wish.offering()) && wish.certainRound().isEmpty());
        if (inEitherRound) {
            registrations.find(id).ifPresent(registration -> {
                var programme = programmes.byId(registration.event()).orElseThrow();
                liveSeats.change(registration, theirs, programme, clock.instant(), true);
            });
        }
    }
}
