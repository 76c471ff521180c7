package foyer.allocation.solver;

import foyer.allocation.solver.Allocation.Unplaced;
import foyer.allocation.solver.Certificate.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes down, in the words of the problem, what was found in numbers. */
final class Report {

    private final Instance instance;
    private final DayPlan[] plans;
    private final List<Placement> placements = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    Report(Instance instance, DayPlan[] plans) {
        this.instance = instance;
        this.plans = plans;
        IntStream.range(0, plans.length)
                .boxed()
                .sorted(Comparator.comparing(
                        person -> instance.people.get(person).id()))
                .forEach(this::writeDown);
    }

    private void writeDown(int person) {
        Participant participant = instance.people.get(person);
        for (int round = 0, next = 0; round < instance.rounds; round++) {
            String roundId = instance.problem.rounds().get(round);
            String fixed = participant.fixed().get(roundId);
            if (fixed != null) {
                placements.add(new Placement(participant.id(), roundId, fixed, new Placement.Fixed()));
            } else if (!participant.without().contains(roundId)) {
                writeDown(person, participant, roundId, plans[person].seats[next++]);
            }
        }
    }

    private void writeDown(int person, Participant participant, String round, int slot) {
        if (slot == Instance.NO_SEAT) {
            unplaced.add(new Unplaced(participant.id(), round));
            return;
        }
        Placement.Grounds grounds = instance.wished(person, slot)
                ? new Placement.Wished(instance.rank(person, slot))
                : new Placement.Unwished();
        placements.add(
                new Placement(participant.id(), round, instance.offeringAt(slot).id(), grounds));
    }

    Allocation allocation(Seed seed, Prices prices, Bound bound, Proof proof, String method, long wallMillis) {
        SortedMap<Integer, Integer> byRank = new TreeMap<>();
        placements.forEach(placement -> placement.rank().ifPresent(rank -> byRank.merge(rank, 1, Integer::sum)));
        int wished = byRank.values().stream().mapToInt(Integer::intValue).sum();
        var certificate = new Certificate(
                Seating.cost(plans),
                bound,
                prices,
                proof,
                unplaced.size(),
                withoutWish(),
                byRank,
                placements.size() - wished,
                instance.weights,
                seed.hash(),
                method,
                wallMillis);
        return new Allocation(placements, unplaced, certificate);
    }

    private int withoutWish() {
        return (int) Arrays.stream(plans)
                .filter(plan -> plan.seats.length > 0)
                .filter(plan -> instance.people.get(plan.person).fixed().isEmpty())
                .filter(plan -> !instance.meetsAWish(plan))
                .count();
    }
}
