package foyer.registration;

import foyer.programme.ChangeRules;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.Seating;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * Other wishes, as long as registration is open. In the live phase the seats follow at once; a seat is given back only for
 * one that is liked better, or when its round is left out; where the organiser says so, only after a question, or not at all.
 */
@Service
public class ChangeWishes {
    public sealed interface Change {
        record Changed() implements Change {}

        record TheSame() implements Change {}

        record NotNow(Phase phase) implements Change {}

        record Over() implements Change {}

        /** Somebody changed the list since it was read, in another window for instance; nothing was changed now. */
        record Meanwhile(Wishes now) implements Change {}

        /**
         * These wishes would take the place of seats that the organiser does not let go just like that; nothing was changed.
         *
         * @param mayAgree true: whoever says so gives them up
         */
        record Clash(boolean mayAgree, List<Given> given) implements Change {
            public Clash {
                given = List.copyOf(given);
            }
        }
    }

    /** @param instead what they would have in its round; null for nothing */
    public record Given(Slot up, @Nullable OfferingId instead) {}

    private final RegistrationChanges changes;
    private final Programmes programmes;
    private final Phases phases;
    private final Clock clock;

    ChangeWishes(RegistrationChanges changes, Programmes programmes, Phases phases, Clock clock) {
        this.changes = changes;
        this.programmes = programmes;
        this.phases = phases;
        this.clock = clock;
    }

    /** @param wishes checked for form before, see {@link WishCheck} */
    @Transactional
    public Change of(RegistrationId id, Wishes wishes) {
        return of(id, wishes, false);
    }

    /** @param agreed whoever sends them knows that they may take the place of seats there are */
    @Transactional
    public Change of(RegistrationId id, Wishes wishes, boolean agreed) {
        return change(changes.lock(id), wishes, agreed);
    }

    /** @param seen {@link Wishes#mark} of the list that the person has before them and changes */
    @Transactional
    public Change of(RegistrationId id, Wishes wishes, String seen) {
        return of(id, wishes, seen, false);
    }

    @Transactional
    public Change of(RegistrationId id, Wishes wishes, String seen, boolean agreed) {
        Registration registration = changes.lock(id);
        var now = changes.wishesOf(registration);
        return seen.equals(now.mark()) || wishes.equals(now)
                ? change(registration, wishes, agreed)
                : new Change.Meanwhile(now);
    }

    private Change change(Registration registration, Wishes wishes, boolean agreed) {
        Programme programme = programmes.byId(registration.event()).orElseThrow();
        Phase phase = phases.held(programme.event());
        if (!registration.status().on()) {
            return new Change.Over();
        }
        if (!phase.takesRegistrations()) {
            return new Change.NotNow(phase);
        }
        if (wishes.equals(changes.wishesOf(registration))) {
            return new Change.TheSame();
        }
        var before = changes.seatingOf(registration);
        changes.replaceWishes(registration, wishes);
        if (phase == Phase.LIVE) {
            changes.changeSeats(registration, wishes, programme, clock.instant());
            var clash = clash(programme, agreed, given(before, changes.seatingOf(registration), wishes));
            if (clash.isPresent()) {
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
                return clash.get();
            }
        }
        changes.tell(News.CHANGED, registration);
        return new Change.Changed();
    }

    private static Optional<Change> clash(Programme programme, boolean agreed, List<Given> given) {
        var rule = programme.event().registration().changes().clash();
        boolean allowed = rule == ChangeRules.Clash.SWAP || (rule == ChangeRules.Clash.WARN && agreed);
        return allowed || given.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.Clash(rule == ChangeRules.Clash.WARN, given));
    }

    /** Seats given up for others. Whoever leaves a round out has said so already. */
    private static List<Given> given(Seating before, Seating after, Wishes wishes) {
        return before.seats().stream()
                .map(Seating.Seat::slot)
                .filter(slot -> !wishes.without().contains(slot.round()))
                .map(slot -> new Given(
                        slot,
                        after.in(slot.round())
                                .map(seat -> seat.slot().offering())
                                .orElse(null)))
                .filter(given -> !given.up().offering().equals(given.instead()))
                .toList();
    }
}
