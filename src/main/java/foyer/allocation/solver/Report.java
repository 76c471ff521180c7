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

    /** Of all seats given and not given, a companion's among them. */
    private final SortedMap<Integer, Integer> byRank = new TreeMap<>();

    private int unwished;
    private int withoutSeat;

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
                byRank.merge(0, participant.seats(), Integer::sum);
                placements.add(new Placement(participant.id(), roundId, fixed, new Placement.Fixed()));
            } else if (!participant.without().contains(roundId)) {
                writeDown(person, participant, roundId, plans[person].seats[next++]);
            }
        }
    }

    private void writeDown(int person, Participant participant, String round, int slot) {
        if (slot == Instance.NO_SEAT) {
            withoutSeat += participant.seats();
            unplaced.add(new Unplaced(participant.id(), round));
            return;
        }
        Placement.Grounds grounds;
        if (instance.wished(person, slot)) {
            grounds = new Placement.Wished(instance.rank(person, slot));
            byRank.merge(instance.rank(person, slot), participant.seats(), Integer::sum);
        } else {
            grounds = new Placement.Unwished();
            unwished += participant.seats();
        }
        placements.add(
                new Placement(participant.id(), round, instance.offeringAt(slot).id(), grounds));
    }

    Allocation allocation(Seed seed, Prices prices, Bound bound, Proof proof, String method, long wallMillis) {
        var certificate = new Certificate(
                Seating.cost(plans),
                bound,
                prices,
                proof,
                withoutSeat,
                withoutWish(),
                byRank,
                unwished,
                instance.weights,
                seed.hash(),
                method,
                wallMillis);
        return new Allocation(placements, unplaced, certificate);
    }

    private int withoutWish() {
        return Arrays.stream(plans)
                .filter(plan -> plan.seats.length > 0)
                .filter(plan -> instance.people.get(plan.person).fixed().isEmpty())
                .filter(plan -> !instance.meetsAWish(plan))
                .mapToInt(plan -> plan.size)
                .sum();
    }
}
