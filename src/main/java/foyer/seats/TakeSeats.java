package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.seats.BestSeats.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives one person, or a pair, the best free seats by their ranking at once, in the caller's transaction, and waiting-list places for
 * what they would like better. Called again with other wishes, it changes what they have: a seat is given back only for a
 * better one, or when its round is not wanted any more.
 */
@Service
public class TakeSeats {
    private final SeatStore seats;
    private final WaitingStore waiting;
    private final SeatPicking picking;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    TakeSeats(
            SeatStore seats,
            WaitingStore waiting,
            SeatPicking picking,
            Programmes programmes,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.waiting = waiting;
        this.picking = picking;
        this.programmes = programmes;
        this.events = events;
    }

    /**
     * For someone who has nothing yet. Seats are picked without an event-wide lock; only who must wait for something
     * excludes those who free seats.
     *
     * @param rounds the rounds they want a seat in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void firstTime(SeatRequest request, Set<RoundId> rounds) {
        var chosen = picking.pick(request, inOrder(request.event(), rounds), List.of(), false);
        joinBetter(request, chosen, rounds);
    }

    /** For someone who may have seats and places already. May free seats, so it excludes others who do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anew(SeatRequest request, Set<RoundId> rounds) {
        seats.lockExclusively(request.event());
        seats.deferConstraints();
        var before = seats.of(request.holder());
        var chosen = picking.pick(request, inOrder(request.event(), rounds), before, true);
        var kept = chosen.stream().map(Candidate::slot).collect(Collectors.toSet());
        var freed = before.stream()
                .filter(seat -> !kept.contains(seat.slot()))
                .flatMap(seat -> seats.free(request.holder(), seat.slot()).stream())
                .toList();
        joinBetter(request, chosen, rounds);
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatFreed(request.event(), freed));
        }
    }

    private void joinBetter(SeatRequest request, List<Candidate> chosen, Set<RoundId> rounds) {
        var better = better(request.options(), chosen);
        var keep = better.stream().map(SeatOption::slot).collect(Collectors.toSet());
        for (var place : waiting.of(request.holder())) {
            if (!keep.contains(place.slot())) {
                waiting.leave(request.holder(), place.slot());
            }
        }
        var ours = new WaitingStore.Place(
                request.event(), request.party(), Turn.of(chosen, rounds), request.since(), 0, request.confirmed());
        better.forEach(option -> waiting.join(ours, option));
    }

    /** What is liked better than the seat in its round, and is not had in another round. */
    static List<SeatOption> better(List<SeatOption> options, List<Candidate> chosen) {
        Map<RoundId, Candidate> byRound =
                chosen.stream().collect(Collectors.toMap(c -> c.slot().round(), Function.identity()));
        var offerings = chosen.stream().map(c -> c.slot().offering()).collect(Collectors.toCollection(HashSet::new));
        var better = new ArrayList<SeatOption>();
        for (SeatOption option : options) {
            Candidate seat = byRound.get(option.slot().round());
            boolean isBetter = seat == null || !seat.wished() || option.rank() < seat.rank();
            if (isBetter && !offerings.contains(option.slot().offering())) {
                better.add(option);
            }
        }
        return better;
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
