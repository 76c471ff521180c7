package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where everybody sits, what that costs them, and who of them comes first: 4 bytes for the order drawn, 8 for the order now, and 2 for the seat of
 * each round. Never an equal order: the lottery decides.
 */
final class Roster {
    static final int NO_SEAT = CompactAllocation.NO_SEAT;
    static final int NOT_WANTED = CompactAllocation.NOT_WANTED;
    static final int NONE = CompactProblem.NONE;

    /** What a seat costs that somebody may not have, more than any other. */
    static final int OUT_OF_REACH = Integer.MAX_VALUE;

    private static final int[] NOBODY = {};
    private static final int MOST = Integer.MAX_VALUE;
    private static final int LOT_BITS = 31;
    private static final long LOT = (1L << LOT_BITS) - 1;
    private static final long A_WISH_IS_MET = 1L << 2 * LOT_BITS;

    final CompactProblem problem;
    final Latecomers late;
    final int rounds;
    private final Costs costs;
    private final Groups groups;
    private final BitSet kept = new BitSet();
    private short[] seats;

    /** The smaller, the earlier: whether a wish is met, what is left to the highest cost, the lot. */
    private long[] orders;

    /** By lot; drawn by the seed, latecomers after them as they came. */
    private int[] participants;

    Roster(CompactProblem problem, Weights weights, Seed seed, CompactAllocation allocation) {
        this.problem = problem;
        rounds = problem.rounds();
        costs = new Costs(problem, weights);
        groups = new Groups(problem);
        late = new Latecomers(problem);
        int people = problem.participants();
        seats = new short[people * rounds];
        orders = new long[people];
        participants = Lottery.draw(problem, seed);
        for (int lot = 0; lot < people; lot++) {
            int participant = participants[lot];
            for (int round = 0; round < rounds; round++) {
                seats[participant * rounds + round] = (short) allocation.seat(participant, round);
            }
            orders[participant] = lot;
            reckon(participant);
        }
    }

    int people() {
        return problem.participants() + late.count();
    }

    int seat(int participant, int round) {
        return seats[participant * rounds + round];
    }

    /** The slot they sit in, or {@link #NONE}. */
    int slot(int participant, int round) {
        int seat = seat(participant, round);
        return seat < 0 ? NONE : problem.slot(round, seat);
    }

    /** A participant more, without a seat so far. @param wanted a bit for each round */
    int add(int wanted) {
        int participant = people() - 1;
        if (orders.length <= participant) {
            orders = Arrays.copyOf(orders, participant + participant / 2 + 1);
            participants = Arrays.copyOf(participants, orders.length);
            seats = Arrays.copyOf(seats, orders.length * rounds);
        }
        participants[participant] = participant;
        orders[participant] = participant;
        for (int round = 0; round < rounds; round++) {
            seats[participant * rounds + round] = (short) ((wanted & 1 << round) == 0 ? NOT_WANTED : NO_SEAT);
        }
        reckon(participant);
        return participant;
    }

    /** @param seat an offering, {@link #NO_SEAT} or {@link #NOT_WANTED} */
    void seat(int participant, int round, int seat) {
        seats[participant * rounds + round] = (short) seat;
        if (seat < 0) {
            kept.clear(participant * rounds + round);
        }
        reckon(participant);
    }

    void keep(int participant, int round, boolean keep) {
        kept.set(participant * rounds + round, keep);
    }

    long order(int participant) {
        return orders[participant];
    }

    int participant(long order) {
        return participants[(int) (order & LOT)];
    }

    /** Of one of those who sit there, without their companion. */
    int cost(int participant) {
        return MOST - (int) (orders[participant] >>> LOT_BITS & LOT);
    }

    boolean withoutWish(int participant) {
        return (orders[participant] & A_WISH_IS_MET) == 0;
    }

    int size(int participant) {
        return participant < problem.participants() ? problem.size(participant) : late.size(participant);
    }

    int group(int participant) {
        return groups.of(participant);
    }

    int rank(int participant, int round, int offering) {
        return participant < problem.participants()
                ? problem.rank(participant, round, offering)
                : late.rank(participant, round, offering);
    }

    boolean isFixed(int participant, int round) {
        return participant < problem.participants() && problem.fixed(participant, round) != NONE;
    }

    /** Whether a chain may give them another seat in the round. */
    boolean mayMove(int participant, int round) {
        return seat(participant, round) != NOT_WANTED
                && !isFixed(participant, round)
                && !kept.get(participant * rounds + round);
    }

    boolean comesAlone(int participant) {
        return size(participant) == 1 && group(participant) == NONE;
    }

    boolean sitsUnwished(int participant, int round) {
        int seat = seat(participant, round);
        return seat >= 0 && rank(participant, round, seat) == 0;
    }

    /** What all their seats would cost with that one, or {@link #OUT_OF_REACH} where they have the offering already, keep their seat or want none. */
    int costWith(int participant, int slot) {
        int round = problem.roundOf(slot);
        int offering = problem.offeringOf(slot);
        if (!mayMove(participant, round)) {
            return OUT_OF_REACH;
        }
        for (int other = 0; other < rounds; other++) {
            if (seat(participant, other) == offering) {
                return OUT_OF_REACH;
            }
        }
        return cost(participant, round, offering);
    }

    boolean gains(int participant, int slot) {
        return costWith(participant, slot) < cost(participant);
    }

    /** How many seats are needed to move them together with those of their group who sit beside them. */
    int unitSize(int participant, int round) {
        return group(participant) == NONE ? size(participant) : groups.seats(participant, round, this);
    }

    /** Whether those of their group who sit beside them come along without a loss. */
    boolean takesOthersAlong(int participant, int slot) {
        return group(participant) == NONE || groups.mayMove(participant, slot, this);
    }

    /** All of their group, or nobody. */
    int[] groupOf(int participant) {
        return group(participant) == NONE ? NOBODY : groups.all(participant);
    }

    /** They, and those of their group who sit beside them. */
    int[] unit(int participant, int round) {
        return group(participant) == NONE ? new int[] {participant} : groups.beside(participant, round, this);
    }

    private void reckon(int participant) {
        long lot = orders[participant] & LOT;
        int wanted = 0;
        boolean met = false;
        for (int round = 0; round < rounds; round++) {
            int seat = seat(participant, round);
            wanted += seat == NOT_WANTED ? 0 : 1;
            met |= seat != NOT_WANTED && (isFixed(participant, round) || meetsWish(participant, round, seat));
        }
        orders[participant] = (met || wanted == 0 ? A_WISH_IS_MET : 0)
                | (long) (MOST - cost(participant, NONE, NONE)) << LOT_BITS
                | lot;
    }

    private int cost(int participant, int changed, int offering) {
        int cost = 0;
        boolean wants = false;
        boolean met = false;
        for (int round = 0; round < rounds; round++) {
            int seat = round == changed ? offering : seat(participant, round);
            if (seat != NOT_WANTED && isFixed(participant, round)) {
                met = true;
            } else if (seat != NOT_WANTED) {
                int rank = seat == NO_SEAT ? 0 : rank(participant, round, seat);
                wants = true;
                met |= rank > 0;
                cost += costs.of(seat, rank);
            }
        }
        return cost + (wants && !met ? costs.ofNoWish(participant) : 0);
    }

    /** What it costs somebody without a seat to have these. @param slots one for each round, or {@link #NONE} */
    int costWithAll(int participant, int[] slots) {
        int cost = 0;
        boolean met = false;
        for (int round = 0; round < rounds; round++) {
            if (seat(participant, round) != NOT_WANTED) {
                int offering = slots[round] == NONE ? NO_SEAT : problem.offeringOf(slots[round]);
                int rank = offering == NO_SEAT ? 0 : rank(participant, round, offering);
                met |= rank > 0;
                cost += costs.of(offering, rank);
            }
        }
        return cost + (met ? 0 : costs.ofNoWish(participant));
    }

    private boolean meetsWish(int participant, int round, int seat) {
        return seat >= 0 && rank(participant, round, seat) > 0;
    }
}
