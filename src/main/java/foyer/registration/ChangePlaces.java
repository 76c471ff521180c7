package foyer.registration;

import foyer.programme.Programme;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.SwapRules.Side;
import foyer.seats.SwapSeats;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What both agreed to is done, in one transaction: both registrations are locked, in the order of their ids, then the offer,
 * then the seats; and every rule is looked at once more.
 */
@Component
class ChangePlaces {
    private final RegistrationChanges changes;
    private final OpenSwapStore swaps;
    private final SwapRules rules;
    private final SwapSeats swapSeats;
    private final Clock clock;

    ChangePlaces(RegistrationChanges changes, OpenSwapStore swaps, SwapRules rules, SwapSeats swapSeats, Clock clock) {
        this.changes = changes;
        this.swaps = swaps;
        this.rules = rules;
        this.swapSeats = swapSeats;
        this.clock = clock;
    }

    /** @return what stands in the way; then nothing has changed */
    Optional<SwapObstacle> by(Swap known, RegistrationId taker) {
        var locked = lock(known.giver(), taker);
        var now = swaps.lock(known.id())
                .filter(swap -> swap.isOpen(clock.instant()))
                .filter(swap -> isBetween(swap, taker));
        if (now.isEmpty()) {
            return Optional.of(SwapObstacle.GONE);
        }
        var giving = rules.side(locked.getFirst());
        var taking = rules.side(locked.getLast());
        var obstacle = obstacle(now.get(), giving, taking);
        return obstacle.isPresent() ? obstacle : perform(now.get(), giving, taking);
    }

    private static boolean isBetween(Swap swap, RegistrationId taker) {
        var answer = swap.answer();
        return answer == null
                ? swap.kind() == Swap.Kind.HAND_ON
                : answer.taker().equals(taker);
    }

    private Optional<SwapObstacle> obstacle(Swap swap, Side giving, Side taking) {
        var answer = swap.answer();
        return rules.about(giving.registration())
                .or(() -> rules.about(taking.registration()))
                .or(() -> rules.between(giving, taking, swap))
                .or(() -> rules.needs(taking, swap.gives()))
                .or(() -> answer == null ? Optional.empty() : rules.needs(giving, answer.gives()))
                .or(() -> agreedToAnother(swap, taking) ? Optional.of(SwapObstacle.MOVED) : Optional.empty());
    }

    /** Somebody moved up since they agreed: nobody gets another seat for theirs than they saw. */
    private static boolean agreedToAnother(Swap swap, Side taking) {
        var answer = swap.answer();
        return answer != null && !taking.sitsIn(swap.round()).equals(Optional.of(answer.gives()));
    }

    private Optional<SwapObstacle> perform(Swap swap, Side giving, Side taking) {
        var answer = swap.answer();
        boolean done = answer == null
                ? swapSeats.handOn(swap.event(), giving.party(), swap.givers(), taking.party())
                : swapSeats.between(
                        swap.event(),
                        giving.party(),
                        swap.givers(),
                        taking.party(),
                        new Slot(answer.gives(), swap.round()));
        if (!done) {
            return Optional.of(SwapObstacle.MOVED);
        }
        swaps.delete(swap.id());
        var programme = rules.programme(giving.registration());
        settle(giving.registration(), swap, programme, answer == null);
        settle(taking.registration(), swap, programme, false);
        return Optional.empty();
    }

    /** Waiting lists, ranks and concerns follow; other offers in the round are over; one mail. */
    private void settle(Registration registration, Swap swap, Programme programme, boolean leaves) {
        var before = changes.wishesOf(registration);
        var after = new Wishes(before.ranked(), without(before, swap.round(), leaves));
        if (!after.equals(before)) {
            changes.replaceWishes(registration, after);
        }
        changes.changeSeats(registration, after, programme, clock.instant());
        changes.endSwaps(registration, swap.round());
        changes.tell(swap.kind() == Swap.Kind.SWAP ? News.SWAPPED : News.HANDED_ON, registration);
    }

    /** Whoever hands a place on wants none in the round; whoever takes one does want it. */
    private static Set<RoundId> without(Wishes wishes, RoundId round, boolean leaves) {
        var without = new HashSet<>(wishes.without());
        if (leaves) {
            without.add(round);
        } else {
            without.remove(round);
        }
        return without;
    }

    private List<Registration> lock(RegistrationId giver, RegistrationId taker) {
        boolean giverFirst = giver.value().compareTo(taker.value()) < 0;
        var first = changes.lock(giverFirst ? giver : taker);
        var second = changes.lock(giverFirst ? taker : giver);
        return giverFirst ? List.of(first, second) : List.of(second, first);
    }
}
