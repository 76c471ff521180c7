package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.seats.BestSeats.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives one person, or a pair, the best free seats by their ranking at once, in the caller's transaction, and waiting-list places for
 * what they would like better. Called again with other wishes, it changes what they have: a seat is given back only for a
 * better one, or when its round is not wanted any more; one that they keep ({@link KeepSeat}) only for the latter.
 */
@Service
public class TakeSeats {
    private final SeatStore seats;
    private final WaitForBetter waitForBetter;
    private final SeatPicking picking;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    TakeSeats(
            SeatStore seats,
            WaitForBetter waitForBetter,
            SeatPicking picking,
            Programmes programmes,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.waitForBetter = waitForBetter;
        this.picking = picking;
        this.programmes = programmes;
        this.events = events;
    }

    /**
     * For someone who has nothing yet. Seats are picked without a lock but those of their rows; only who must wait for
     * something excludes those who free seats there.
     *
     * @param rounds the rounds they want a seat in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void firstTime(SeatRequest request, Set<RoundId> rounds) {
        var chosen = picking.pick(request, inOrder(request.event(), rounds), List.of(), false);
        waitForBetter.join(request, chosen, rounds);
    }

    /** For someone who may have seats and places already. May free seats, so it excludes others who do so there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anew(SeatRequest request, Set<RoundId> rounds) {
        seats.lockToChange(request.event(), request.holder(), request.slots());
        seats.deferConstraints();
        var asking = waitForBetter.asking(request, rounds);
        var before = seats.of(request.holder()).stream()
                .filter(seat -> !asking.stays(seat.slot()))
                .toList();
        var chosen = new ArrayList<>(
                picking.pick(asking.request(), inOrder(request.event(), asking.roundsFrom(rounds)), before, true));
        var had = chosen.stream().map(Candidate::slot).collect(Collectors.toSet());
        var freed = before.stream()
                .filter(seat -> !had.contains(seat.slot()))
                .flatMap(seat -> seats.free(request.holder(), seat.slot()).stream())
                .toList();
        for (Candidate seat : asking.staying()) {
            seats.rerank(request.holder(), seat.slot(), seat.rankOrNull(), request.confirmed());
            chosen.add(seat);
        }
        waitForBetter.join(asking.request(), chosen, rounds);
        events.publishEvent(new SeatsChanged(request.event(), request.holder()));
        if (!freed.isEmpty()) {
            waitForBetter.leftKept(request.holder());
            events.publishEvent(new SeatFreed(request.event(), freed));
        }
    }

    private List<RoundId> inOrder(EventId event, Set<RoundId> rounds) {
        Programme programme =
                programmes.byId(event).orElseThrow(() -> new IllegalArgumentException("no event " + event.value()));
        return programme.rounds().stream()
                .sorted(Comparator.comparingInt(Round::number))
                .map(Round::id)
                .filter(rounds::contains)
                .toList();
    }
}
