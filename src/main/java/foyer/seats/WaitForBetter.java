package foyer.seats;

import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.BestSeats.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The places on waiting lists of somebody who has just got seats, or others than before; and the seats they keep. */
@Component
class WaitForBetter {
    private final WaitingStore waiting;
    private final KeptStore kept;

    WaitForBetter(WaitingStore waiting, KeptStore kept) {
        this.waiting = waiting;
        this.kept = kept;
    }

    /** What somebody asks for beside the seats they keep, and those seats. */
    record Asking(SeatRequest request, List<Candidate> staying) {
        Set<RoundId> roundsFrom(Set<RoundId> rounds) {
            var open = new HashSet<>(rounds);
            staying.forEach(seat -> open.remove(seat.slot().round()));
            return open;
        }

        boolean stays(Slot slot) {
            return staying.stream().anyMatch(seat -> seat.slot().equals(slot));
        }
    }

    /** Whoever leaves out a round gives up the seat there, kept or not. */
    Asking asking(SeatRequest request, Set<RoundId> rounds) {
        var slots = kept.of(request.holder()).stream()
                .filter(slot -> rounds.contains(slot.round()))
                .toList();
        if (slots.isEmpty()) {
            return new Asking(request, List.of());
        }
        var staying = slots.stream()
                .map(slot -> new Candidate(slot, rank(request, slot), true))
                .toList();
        var open = request.options().stream()
                .filter(option -> slots.stream()
                        .noneMatch(slot -> slot.round().equals(option.slot().round())
                                || slot.offering().equals(option.slot().offering())))
                .toList();
        return new Asking(
                new SeatRequest(request.event(), request.party(), open, request.confirmed(), request.since()), staying);
    }

    /** After seats were given back. */
    void leftKept(HolderId holder) {
        kept.forgetLeft(holder);
    }

    /** @param chosen all seats they have from now on */
    void join(SeatRequest request, List<Candidate> chosen, Set<RoundId> rounds) {
        var better = better(request.options(), chosen);
        var keep = better.stream().map(SeatOption::slot).collect(Collectors.toSet());
        for (var place : waiting.of(request.holder())) {
            if (!keep.contains(place.slot())) {
                waiting.leave(request.holder(), place.slot());
            }
        }
        if (better.isEmpty()) {
            return;
        }
        var ours = new WaitingStore.Place(
                request.event(),
                request.party(),
                waiting.turn(request.event()).of(chosen, rounds),
                request.since(),
                0,
                request.confirmed());
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

    private static int rank(SeatRequest request, Slot slot) {
        return request.options().stream()
                .filter(option -> option.slot().equals(slot))
                .mapToInt(SeatOption::rank)
                .findFirst()
                .orElse(Candidate.NOT_WISHED);
    }
}
