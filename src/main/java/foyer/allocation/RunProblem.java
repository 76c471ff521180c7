package foyer.allocation;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Placement;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Wish;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Registration;
import foyer.registration.RegistrationId;
import foyer.registration.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts an event and its wishes into the solver's words: every id as text, nothing of a person but their id. */
final class RunProblem {
    private RunProblem() {}

    static Problem of(
            Programme programme,
            List<Registration> people,
            Map<RegistrationId, Wishes> wishes,
            Set<RegistrationId> withCompanion) {
        return new Problem(
                programme.rounds().stream().map(r -> r.id().value().toString()).toList(),
                programme.offerings().stream().map(RunProblem::offering).toList(),
                people.stream()
                        .map(r -> participant(
                                r.id(), wishes.getOrDefault(r.id(), Wishes.NONE), withCompanion.contains(r.id())))
                        .toList());
    }

    static String participant(RegistrationId id) {
        return id.value().toString();
    }

    static Slot slot(Placement placement) {
        return new Slot(
                new OfferingId(UUID.fromString(placement.offering())), new RoundId(UUID.fromString(placement.round())));
    }

    private static Offering offering(foyer.programme.Offering offering) {
        return new Offering(
                offering.id().value().toString(),
                offering.capacity().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().value().toString(), Map.Entry::getValue)));
    }

    private static Participant participant(RegistrationId id, Wishes wishes, boolean withCompanion) {
        var ranked = new ArrayList<Wish>();
        for (int i = 0; i < wishes.ranked().size(); i++) {
            var wish = wishes.ranked().get(i);
            String offering = wish.offering().value().toString();
            int rank = i + 1;
            ranked.add(wish.certainRound()
                    .map(round -> Wish.in(round.value().toString(), rank, offering))
                    .orElseGet(() -> Wish.either(rank, offering)));
        }
        Set<String> without =
                wishes.without().stream().map(r -> r.value().toString()).collect(Collectors.toSet());
        var alone = new Participant(participant(id), ranked, without, Map.of());
        return withCompanion ? alone.withCompanion() : alone;
    }
}
