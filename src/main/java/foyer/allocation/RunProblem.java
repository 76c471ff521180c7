package foyer.allocation;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Wish;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Registration;
import foyer.registration.RegistrationId;
import foyer.registration.Wishes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts an event and its wishes into the solver's words: offerings and rounds by the keys of the event file, nothing of a
 * person but their id.
 */
final class RunProblem {
    private final Map<OfferingId, String> offerings = new HashMap<>();
    private final Map<RoundId, String> rounds = new HashMap<>();

    private RunProblem(Programme programme) {
        programme.offerings().forEach(offering -> offerings.put(offering.id(), offering.key()));
        programme.rounds().forEach(round -> rounds.put(round.id(), round.key()));
    }

    static Problem of(
            Programme programme,
            List<Registration> people,
            Map<RegistrationId, Wishes> wishes,
            Set<RegistrationId> withCompanion) {
        var words = new RunProblem(programme);
        return new Problem(
                programme.rounds().stream().map(Round::key).toList(),
                programme.offerings().stream().map(words::offering).toList(),
                people.stream()
                        .map(r -> words.participant(
                                r.id(), wishes.getOrDefault(r.id(), Wishes.NONE), withCompanion.contains(r.id())))
                        .sorted(Comparator.comparing(Participant::id))
                        .toList());
    }

    static String participant(RegistrationId id) {
        return id.value().toString();
    }

    static RegistrationId registration(String participant) {
        return new RegistrationId(UUID.fromString(participant));
    }

    /** Nothing for what the programme does not have any more. */
    static Optional<Slot> slot(Programme programme, SlotKey key) {
        return programme
                .offering(key.offering())
                .flatMap(offering -> programme.round(key.round()).map(round -> new Slot(offering.id(), round.id())));
    }

    private Offering offering(foyer.programme.Offering offering) {
        return new Offering(offering.key(), byKey(offering.capacity()), byKey(offering.minimum()));
    }

    private Map<String, Integer> byKey(Map<RoundId, Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(number -> rounds.containsKey(number.getKey()))
                .collect(Collectors.toMap(number -> key(number.getKey()), Map.Entry::getValue));
    }

    private String key(RoundId round) {
        return rounds.getOrDefault(round, "");
    }

    private Participant participant(RegistrationId id, Wishes wishes, boolean withCompanion) {
        var ranked = new ArrayList<Wish>();
        for (int i = 0; i < wishes.ranked().size(); i++) {
            var wish = wishes.ranked().get(i);
            var offering = offerings.get(wish.offering());
            int rank = i + 1;
            if (offering != null) {
                ranked.add(wish.certainRound()
                        .map(round -> Wish.in(key(round), rank, offering))
                        .orElseGet(() -> Wish.either(rank, offering)));
            }
        }
        Set<String> without = wishes.without().stream().map(this::key).collect(Collectors.toSet());
        var alone = new Participant(participant(id), ranked, without, Map.of());
        return withCompanion ? alone.withCompanion() : alone;
    }
}
