package foyer.allocation.solver;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Whose points for no wish at all count: those of everybody, or, by {@link Weights#full}, only of people with a full list. */
public final class NoWish {

    private final int points;
    private final BitSet shortLists;

    private NoWish(int points, BitSet shortLists) {
        this.points = points;
        this.shortLists = shortLists;
    }

    public static NoWish of(CompactProblem problem, Weights weights) {
        var shortLists = new BitSet();
        Map<Integer, Integer> offered = new HashMap<>();
        for (int participant = 0; participant < problem.participants() && weights.full() > 0; participant++) {
            int wanted = wanted(problem, participant);
            int most = Math.min(
                    weights.full(), offered.computeIfAbsent(wanted, (Integer rounds) -> offered(problem, rounds)));
            shortLists.set(participant, wishes(problem, participant, wanted) < most);
        }
        return new NoWish(weights.noWish(), shortLists);
    }

    /** What it costs one person to get no wish in any round. */
    public int points(int participant) {
        return shortLists.get(participant) ? 0 : points;
    }

    private static int wanted(CompactProblem problem, int participant) {
        int rounds = 0;
        for (int round = 0; round < problem.rounds(); round++) {
            rounds |= problem.wantsSeat(participant, round) ? 1 << round : 0;
        }
        return rounds;
    }

    /** How many offerings have seats in any of these rounds. */
    private static int offered(CompactProblem problem, int rounds) {
        int offered = 0;
        for (int offering = 0; offering < problem.offerings(); offering++) {
            offered += isHeld(problem, offering, rounds) ? 1 : 0;
        }
        return offered;
    }

    private static boolean isHeld(CompactProblem problem, int offering, int rounds) {
        for (int round = 0; round < problem.rounds(); round++) {
            if ((rounds & 1 << round) != 0 && problem.capacity(problem.slot(round, offering)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many offerings they wish for in these rounds that have seats there. */
    private static int wishes(CompactProblem problem, int participant, int rounds) {
        var wished = new BitSet();
        for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
            int only = problem.wishedRound(wish);
            int counts = only == CompactProblem.NONE ? rounds : rounds & 1 << only;
            if (isHeld(problem, problem.wishedOffering(wish), counts)) {
                wished.set(problem.wishedOffering(wish));
            }
        }
        return wished.cardinality();
    }

    /** The same where problems are in words. */
    public static int points(Problem problem, Participant participant, Weights weights) {
        if (weights.full() == 0) {
            return weights.noWish();
        }
        var offered = new HashSet<String>();
        var wished = new HashSet<String>();
        for (String round : problem.rounds()) {
            for (Offering offering : problem.offerings()) {
                if (offering.capacityIn(round) > 0 && !participant.without().contains(round)) {
                    offered.add(offering.id());
                    participant.wishes().stream()
                            .filter(wish -> wish.offering().equals(offering.id()) && wish.countsIn(round))
                            .forEach(wish -> wished.add(wish.offering()));
                }
            }
        }
        return wished.size() < Math.min(weights.full(), offered.size()) ? 0 : weights.noWish();
    }
}
