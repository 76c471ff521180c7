package foyer.seats;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What people have: their seats and waiting-list places. */
@Service
public class SeatsOfHolder {
    private final SeatStore seats;
    private final WaitingStore waiting;

    SeatsOfHolder(SeatStore seats, WaitingStore waiting) {
        this.seats = seats;
        this.waiting = waiting;
    }

    public Seating of(HolderId holder) {
        return ofAll(Set.of(holder)).getOrDefault(holder, Seating.NONE);
    }

    /** Holders who have nothing are missing. */
    public Map<HolderId, Seating> ofAll(Collection<HolderId> holders) {
        var seatsOf = seats.ofHolders(holders);
        var placesOf = waiting.ofHolders(holders);
        var all = new LinkedHashSet<>(seatsOf.keySet());
        all.addAll(placesOf.keySet());
        return all.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        holder -> new Seating(
                                seatsOf.getOrDefault(holder, List.of()), placesOf.getOrDefault(holder, List.of()))));
    }
}
