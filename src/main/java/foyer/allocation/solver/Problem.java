package foyer.allocation.solver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who wishes for what, and what there is. Every contradiction is refused with an {@link IllegalArgumentException} that names it.
 * Nothing depends on the order of offerings and participants.
 *
 * @param rounds ids of the rounds, in the order of the day
 * @param barred by participant, where they cannot sit unless they have a fixed seat there; what it names and nobody knows means nothing
 */
public record Problem(
        List<String> rounds, List<Offering> offerings, List<Participant> participants, Map<String, Set<Place>> barred) {

    /** One in which everybody may sit anywhere. */
    public Problem(List<String> rounds, List<Offering> offerings, List<Participant> participants) {
        this(rounds, offerings, participants, Map.of());
    }

    /** The same with places in which some people cannot sit, by participant. */
    public Problem barring(Map<String, Set<Place>> places) {
        return new Problem(rounds, offerings, participants, places);
    }

    public Problem {
        barred = Map.copyOf(barred);
        rounds = List.copyOf(rounds);
        offerings = List.copyOf(offerings);
        participants = List.copyOf(participants);
        Refusal.when(rounds.isEmpty(), "There is no round");
        var knownRounds = distinct("Round", rounds);
        var knownOfferings =
                distinct("Offering", offerings.stream().map(Offering::id).toList());
        distinct("Participant", participants.stream().map(Participant::id).toList());
        for (Offering offering : offerings) {
            offering.capacity()
                    .keySet()
                    .forEach(round -> known(knownRounds, round, "round", "Offering", offering.id()));
        }
        for (Participant participant : participants) {
            refuseUnknown(participant, knownRounds, knownOfferings);
            rounds.forEach(round -> refuseTheSameWishTwice(participant, round));
        }
        refuseFixedSeatsOverCapacity(rounds, offerings, participants);
    }

    private static Set<String> distinct(String what, List<String> ids) {
        var seen = new HashSet<String>();
        ids.forEach(id -> Refusal.when(!seen.add(id), "%s %s is there twice", what, id));
        return seen;
    }

    private static void refuseUnknown(Participant participant, Set<String> rounds, Set<String> offerings) {
        String id = participant.id();
        for (Wish wish : participant.wishes()) {
            known(offerings, wish.offering(), "offering", "A wish of participant", id);
            if (wish.round() != null) {
                known(rounds, wish.round(), "round", "A wish of participant", id);
            }
        }
        participant.without().forEach(round -> known(rounds, round, "round", "The left-out rounds of participant", id));
        participant.fixed().forEach((round, offering) -> {
            known(rounds, round, "round", "A fixed seat of participant", id);
            known(offerings, offering, "offering", "A fixed seat of participant", id);
        });
    }

    private static void known(Set<String> known, String id, String what, String where, String owner) {
        Refusal.when(!known.contains(id), "%s %s names the unknown %s %s", where, owner, what, id);
    }

    private static void refuseTheSameWishTwice(Participant participant, String round) {
        var wished = new HashSet<String>();
        participant.wishes().stream()
                .filter(wish -> wish.countsIn(round))
                .forEach(wish -> Refusal.when(
                        !wished.add(wish.offering()),
                        "Participant %s wishes for %s twice in round %s",
                        participant.id(),
                        wish.offering(),
                        round));
    }

    private static void refuseFixedSeatsOverCapacity(
            List<String> rounds, List<Offering> offerings, List<Participant> participants) {
        Map<Place, Integer> fixed = participants.stream()
                .flatMap(participant -> participant.fixed().entrySet().stream()
                        .flatMap(seat ->
                                Collections.nCopies(participant.seats(), new Place(seat.getValue(), seat.getKey()))
                                        .stream()))
                .collect(groupingBy(place -> place, summingInt(place -> 1)));
        for (Offering offering : offerings) {
            for (String round : rounds) {
                int seats = fixed.getOrDefault(new Place(offering.id(), round), 0);
                Refusal.when(
                        seats > offering.capacityIn(round),
                        "Offering %s has %d seats in round %s, but %d are fixed",
                        offering.id(),
                        offering.capacityIn(round),
                        round,
                        seats);
            }
        }
    }
}
