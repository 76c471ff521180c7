package foyer.allocation.solver;

import static foyer.allocation.solver.CompactProblem.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** From numbers to words, for problems that are not too large. */
final class InWords {

    private InWords() {}

    static Problem of(CompactProblem problem) {
        List<Offering> offerings = new ArrayList<>();
        for (int offering = 0; offering < problem.offerings(); offering++) {
            offerings.add(offering(problem, offering));
        }
        List<Participant> participants = new ArrayList<>();
        for (int participant = 0; participant < problem.participants(); participant++) {
            participants.add(participant(problem, participant));
        }
        return new Problem(problem.roundIds(), offerings, participants, barred(problem));
    }

    private static Map<String, Set<Place>> barred(CompactProblem problem) {
        Map<String, Set<Place>> barred = new HashMap<>();
        for (int participant = 0; participant < problem.participants(); participant++) {
            var places = new HashSet<Place>();
            for (int slot = 0; slot < problem.slots() && problem.hasBars(participant); slot++) {
                if (!problem.mayTake(participant, slot)) {
                    places.add(place(problem, slot));
                }
            }
            if (!places.isEmpty()) {
                barred.put(problem.participantId(participant), places);
            }
        }
        return barred;
    }

    static Place place(CompactProblem problem, int slot) {
        return new Place(problem.offeringId(problem.offeringOf(slot)), problem.roundId(problem.roundOf(slot)));
    }

    private static Offering offering(CompactProblem problem, int offering) {
        Map<String, Integer> capacity = new HashMap<>();
        Map<String, Integer> minimum = new HashMap<>();
        for (int round = 0; round < problem.rounds(); round++) {
            capacity.put(problem.roundId(round), problem.capacity(problem.slot(round, offering)));
            minimum.put(problem.roundId(round), problem.minimum(problem.slot(round, offering)));
        }
        return new Offering(problem.offeringId(offering), capacity, minimum);
    }

    private static Participant participant(CompactProblem problem, int participant) {
        var wishes = new ArrayList<Wish>();
        for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
            int round = problem.wishedRound(wish);
            wishes.add(new Wish(
                    problem.rankOf(wish),
                    problem.offeringId(problem.wishedOffering(wish)),
                    round == NONE ? null : problem.roundId(round)));
        }
        var without = new HashSet<String>();
        var fixed = new HashMap<String, String>();
        for (int round = 0; round < problem.rounds(); round++) {
            if (!problem.wantsSeat(participant, round)) {
                without.add(problem.roundId(round));
            }
            if (problem.fixed(participant, round) != NONE) {
                fixed.put(problem.roundId(round), problem.offeringId(problem.fixed(participant, round)));
            }
        }
        int group = problem.group(participant);
        return new Participant(
                problem.participantId(participant),
                wishes,
                without,
                fixed,
                problem.size(participant),
                group == NONE ? null : "group " + group);
    }

    /** @param bySlot in millionths of a point */
    static Prices prices(CompactProblem problem, long[] bySlot) {
        Map<Place, Long> prices = new TreeMap<>();
        for (int slot = 0; slot < bySlot.length; slot++) {
            if (problem.capacity(slot) > 0) {
                prices.put(place(problem, slot), bySlot[slot]);
            }
        }
        return Prices.ofMillionths(prices);
    }
}
