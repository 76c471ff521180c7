package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.GivenSeats;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Small days in two rounds, their seats given in a random order, and who looks after them. */
final class GivenDay {
    static final Seed SEED = new Seed("chains");

    /** Several wishes that cost the same, so that there is something to move at the same cost. */
    static final Weights FLAT = new Weights(List.of(0, 1, 1, 3, 3), 20, 200, 10_000);

    private static final List<String> ROUNDS = List.of("r1", "r2");

    final Random random;
    final CompactProblem problem;
    final Weights weights;
    final CompactAllocation given;
    final Chains chains;
    final ChainAudit audit;
    private final boolean everything;
    private final List<String> offerings = new ArrayList<>();

    /** @param everything companions, groups and fixed seats as well */
    GivenDay(long number, int people, int offerings, int seats, boolean everything, Weights weights) {
        random = new Random(number);
        this.everything = everything;
        var offered = new ArrayList<Offering>();
        for (int i = 0; i < offerings; i++) {
            this.offerings.add("o" + i);
            offered.add(
                    new Offering("o" + i, Map.of("r1", random.nextInt(seats + 1), "r2", random.nextInt(seats + 1))));
        }
        var participants = new ArrayList<Participant>();
        for (int i = 0; i < people; i++) {
            participants.add(participant(i, people, offered));
        }
        problem = CompactProblem.of(new Problem(ROUNDS, offered, participants));
        this.weights = weights;
        given = GivenSeats.inRandomOrder(problem, number);
        chains = new Chains(problem, weights, SEED, given);
        audit = new ChainAudit(problem, weights, SEED, given);
    }

    /** Groups of two or three, some of them with companions; at most one fixed seat in an offering. */
    private Participant participant(int i, int people, List<Offering> offered) {
        Participant one = latecomer("p" + i);
        boolean isGrouped = everything && i % 7 < 2 + i / 7 % 2 && i / 7 * 7 + 2 < people;
        boolean isFixed = everything && i % 7 == 5 && i / 7 < offered.size();
        if (isFixed && !one.without().contains("r1") && offered.get(i / 7).capacityIn("r1") >= one.seats()) {
            one = new Participant(one.id(), one.wishes(), one.without(), Map.of("r1", "o" + i / 7), one.seats(), null);
        }
        return isGrouped ? one.in("g" + i / 7) : one;
    }

    Participant latecomer(String id) {
        var shuffled = new ArrayList<>(offerings);
        Collections.shuffle(shuffled, random);
        var wishes = new ArrayList<Wish>();
        for (String offering : shuffled.subList(0, random.nextInt(Math.min(5, offerings.size()) + 1))) {
            int rank = wishes.size() + 1;
            wishes.add(
                    random.nextInt(3) > 0
                            ? Wish.either(rank, offering)
                            : Wish.in(ROUNDS.get(random.nextInt(2)), rank, offering));
        }
        Set<String> without = new HashSet<>();
        if (random.nextInt(6) == 0) {
            without.add(ROUNDS.get(random.nextInt(2)));
        }
        var alone = new Participant(id, wishes, without, Map.of());
        return everything && random.nextInt(5) == 0 ? alone.withCompanion() : alone;
    }
}
