package foyer.allocation;

import foyer.programme.OfferingId;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.LookAgain;
import foyer.registration.Registrations;
import foyer.seats.HolderId;
import foyer.seats.MoveUp;
import foyer.seats.SeatFreed;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives freed seats to those who wait, in the transaction that freed them. Who moves up leaves a seat, which the next one
 * gets, and so on: everybody moves to what they like better, so it ends. Close to the event nobody is moved, but asked.
 */
@Component
class Promotion {
    private final MoveUp moveUp;
    private final LookAgain lookAgain;
    private final Registrations registrations;
    private final Asking asking;

    Promotion(MoveUp moveUp, LookAgain lookAgain, Registrations registrations, Asking asking) {
        this.moveUp = moveUp;
        this.lookAgain = lookAgain;
        this.registrations = registrations;
        this.asking = asking;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SeatFreed freed) {
        if (asking.hasBegun(freed.event())) {
            asking.whoWaitsFor(freed);
        } else {
            moveUpInto(freed);
        }
    }

    /** Whom a chain moves, and whom the seats move that are freed by it in turn; kept for the transaction, so that each gets one mail. */
    private record Moving(Set<HolderId> holders) {}

    private void moveUpInto(SeatFreed freed) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Moving outer) {
            move(freed, outer);
            return;
        }
        var all = new Moving(new LinkedHashSet<>());
        TransactionSynchronizationManager.bindResource(this, all);
        try {
            move(freed, all);
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
        registrations.tellMovedUp(all.holders());
    }

    private void move(SeatFreed freed, Moving all) {
        var slots = new ArrayDeque<Slot>(freed.slots());
        var moved = new LinkedHashMap<HolderId, Set<OfferingId>>();
        while (!slots.isEmpty()) {
            moveUp.firstWaitingFor(freed.event(), slots.removeFirst()).ifPresent(move -> {
                var left = moved.computeIfAbsent(move.holder(), _ -> new HashSet<>());
                move.freed().forEach(slot -> left.add(slot.offering()));
                slots.addAll(move.freed());
            });
        }
        all.holders().addAll(moved.keySet());
        moved.forEach(lookAgain::afterLeaving);
    }
}
