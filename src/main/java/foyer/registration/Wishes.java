package foyer.registration;

import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.SeatOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person's ranked list for the day, the liked best first.
 *
 * @param without rounds in which they want no seat
 */
public record Wishes(List<Wish> ranked, Set<RoundId> without) {
    public static final Wishes NONE = new Wishes(List.of(), Set.of());

    public Wishes {
        ranked = List.copyOf(ranked);
        without = Set.copyOf(without);
    }

    /** Tells two lists apart: a form brings back the mark of the list it began with. */
    public String mark() {
        var left =
                without.stream().map(round -> round.value().toString()).sorted().toList();
        return Fingerprint.of(ranked.toString(), left.toString()).substring(0, 16);
    }

    public Set<RoundId> roundsWanted(Programme programme) {
        return programme.rounds().stream()
                .map(Round::id)
                .filter(round -> !without.contains(round))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every slot that meets a wish in a round that is wanted, by the first wish that names it. */
    public List<SeatOption> options(Programme programme) {
        var options = new ArrayList<SeatOption>();
        var seen = new HashSet<Slot>();
        for (int i = 0; i < ranked.size(); i++) {
            Wish wish = ranked.get(i);
            for (Round round : programme.rounds()) {
                boolean meets = wish.certainRound().map(round.id()::equals).orElse(true)
                        && !without.contains(round.id())
                        && programme
                                .offering(wish.offering())
                                .filter(offering -> offering.takesPlaceIn(round.id()))
                                .isPresent();
                var slot = new Slot(wish.offering(), round.id());
                if (meets && seen.add(slot)) {
                    options.add(new SeatOption(slot, i + 1));
                }
            }
        }
        return options;
    }
}
