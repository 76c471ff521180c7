package foyer.allocation.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wishes of a problem without those for slots that their people cannot sit in. */
final class BarredWishes {
    private final CompactProblem problem;
    private final int[] wishFrom;
    private int[] wishes;
    private final @Nullable BitSet[] barred;

    BarredWishes(CompactProblem problem, Map<Integer, BitSet> bars) {
        this.problem = problem;
        barred = new BitSet[bars.isEmpty() ? 0 : problem.participants()];
        bars.forEach((participant, slots) -> barred[participant] = (BitSet) slots.clone());
        wishFrom = bars.isEmpty() ? problem.wishFrom : new int[problem.participants() + 1];
        wishes = bars.isEmpty() ? problem.wishes : new int[problem.wishes.length + bars.size()];
        for (int participant = 0; participant < barred.length; participant++) {
            wishFrom[participant + 1] = copied(participant, wishFrom[participant]);
        }
        wishes = bars.isEmpty() ? wishes : Arrays.copyOf(wishes, wishFrom[problem.participants()]);
    }

    /** In numbers, from the places in which people cannot sit. */
    static Map<Integer, BitSet> slots(CompactProblem problem, Map<String, Set<Place>> barred) {
        Map<Integer, BitSet> bars = new HashMap<>();
        for (int participant = 0; participant < problem.participants(); participant++) {
            var slots = new BitSet();
            var places = barred.getOrDefault(problem.participantId(participant), Set.of());
            for (int slot = 0; slot < problem.slots() && !places.isEmpty(); slot++) {
                slots.set(slot, places.contains(InWords.place(problem, slot)));
            }
            if (!slots.isEmpty()) {
                bars.put(participant, slots);
            }
        }
        return bars;
    }

    private int copied(int participant, int to) {
        int next = to;
        BitSet bars = barred[participant];
        for (int wish = problem.wishFrom[participant]; wish < problem.wishFrom[participant + 1]; wish++) {
            if (bars == null || isOpenWhereverItCounts(wish, bars)) {
                put(next++, problem.wishes[wish]);
                continue;
            }
            for (int round = 0; round < problem.rounds(); round++) {
                int offering = problem.wishedOffering(wish);
                if (problem.countsIn(wish, round) && !bars.get(problem.slot(round, offering))) {
                    put(next++, inRound(wish, round));
                }
            }
        }
        CompactProblemBuilder.byRank(wishes, to, next);
        return next;
    }

    private boolean isOpenWhereverItCounts(int wish, BitSet bars) {
        for (int round = 0; round < problem.rounds(); round++) {
            if (problem.countsIn(wish, round) && bars.get(problem.slot(round, problem.wishedOffering(wish)))) {
                return false;
            }
        }
        return true;
    }

    private int inRound(int wish, int round) {
        return (round + 1 << CompactProblem.RANK_BITS | problem.rankOf(wish)) << CompactProblem.OFFERING_BITS
                | problem.wishedOffering(wish);
    }

    private void put(int at, int wish) {
        if (at == wishes.length) {
            wishes = Arrays.copyOf(wishes, 2 * at + problem.rounds());
        }
        wishes[at] = wish;
    }

    int[] wishFrom() {
        return wishFrom;
    }

    int[] wishes() {
        return wishes;
    }

    @Nullable
    BitSet[] barred() {
        return barred;
    }
}
