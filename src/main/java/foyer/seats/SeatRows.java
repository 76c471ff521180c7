package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.ProgrammeReleased;
import foyer.programme.Programmes;
import foyer.programme.ReleaseGuard;
import foyer.programme.SeatsLeft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one row a seat, as many as the programme says, and tells the programme what is left of them. */
@Service
class SeatRows implements SeatsLeft, ReleaseGuard {
    private final SeatStore seats;
    private final SeatRowStore seatRows;
    private final SurplusStore surplus;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    SeatRows(
            SeatStore seats,
            SeatRowStore seatRows,
            SurplusStore surplus,
            Programmes programmes,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.seatRows = seatRows;
        this.surplus = surplus;
        this.programmes = programmes;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Slot, Integer> of(EventId event) {
        return seats.left(event);
    }

    /** Locks the event's seats until the import ends: nobody takes one that is about to go. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Taken> wouldTake(EventId event, Map<Slot, Integer> comingCapacity) {
        seats.lockExclusively(event);
        // Where more sit already than there are seats, by the team’s own decision, an import takes nothing from them
        var before = programmes.byId(event).isPresent() ? capacities(event) : Map.<Slot, Integer>of();
        var taken = new ArrayList<Taken>();
        seatRows.lockAndCountHeld(event).forEach((slot, held) -> {
            int capacity = comingCapacity.getOrDefault(slot, 0);
            if (held > capacity && capacity < before.getOrDefault(slot, 0)) {
                taken.add(new Taken(slot, held, capacity));
            }
        });
        return taken;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProgrammeReleased released) {
        var event = released.event();
        seats.lockExclusively(event);
        var rows = seatRows.rows(event);
        var wanted = capacities(event);
        var slots = new HashSet<>(rows.keySet());
        slots.addAll(wanted.keySet());
        var grown = new ArrayList<Slot>();
        for (Slot slot : slots) {
            int more = wanted.getOrDefault(slot, 0) - rows.getOrDefault(slot, 0);
            if (more > 0) {
                seatRows.add(event, slot, more);
                grown.addAll(Collections.nCopies(more, slot));
            } else if (more < 0) {
                seatRows.removeFree(slot, -more);
            }
        }
        if (!grown.isEmpty()) {
            events.publishEvent(new SeatFreed(event, grown));
        }
    }

    /** Before anybody is moved into it: a seat too many is none. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SeatFreed freed) {
        freed.slots().stream().distinct().forEach(surplus::removeSurplus);
    }

    private Map<Slot, Integer> capacities(EventId event) {
        var wanted = new HashMap<Slot, Integer>();
        programmes
                .byId(event)
                .orElseThrow()
                .offerings()
                .forEach(offering -> offering.capacity()
                        .forEach((round, capacity) -> wanted.put(new Slot(offering.id(), round), capacity)));
        return wanted;
    }
}
