package foyer.registration;

import foyer.platform.i18n.Language;
import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.RoundId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands at the desk and has, or gives, no address. {@code toString} tells nothing of them.
 *
 * @param key of the form; sent twice, it is one registration
 * @param companion null for somebody who comes alone
 * @param picks what they choose of what is free; a round that is missing is left out
 */
public record DeskEntry(
        EventId event,
        String key,
        String name,
        Language language,
        @Nullable NewCompanion companion,
        Map<RoundId, OfferingId> picks) {
    public DeskEntry {
        picks = Map.copyOf(picks);
    }

    /** Their picks as wishes for one certain round each, and nothing to wait for. */
    Wishes wishes(Programme programme) {
        var inOrder = new LinkedHashMap<RoundId, Wish>();
        for (Round round : programme.rounds()) {
            var offering = picks.get(round.id());
            if (offering != null) {
                inOrder.put(round.id(), new Wish(offering, round.id()));
            }
        }
        var without = programme.rounds().stream()
                .map(Round::id)
                .filter(round -> !inOrder.containsKey(round))
                .collect(Collectors.toSet());
        return new Wishes(inOrder.values().stream().toList(), without);
    }

    @Override
    public String toString() {
        return "DeskEntry[" + key + "]";
    }
}
