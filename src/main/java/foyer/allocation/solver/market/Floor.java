package foyer.allocation.solver.market;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where while seats are being moved: for each round a node for every offering, one for those who still need some unwished seat, and one for those without a
 * seat. Knows what each move of one person in one round would cost.
 */
final class Floor {

    final CompactProblem problem;
    final int rounds;
    final int offerings;

    /** Nodes of a round: offerings, then {@link #waiting}, then {@link #outside}. */
    final int nodes;

    final int waiting;
    final int outside;

    /** By round and participant: an offering, {@link Cheapest#UNWISHED}, {@link CompactAllocation#NO_SEAT} or {@link CompactAllocation#NOT_WANTED}. */
    private final short[][] seats;

    /** By node: seats there, without the fixed ones; as many as one likes outside. */
    final int[] room;

    /** By node: people it needs beside those with fixed seats; 0 for any number. */
    final int[] least;

    /** By node: seats taken. */
    final int[] taken;

    private @Nullable BitSet together;

    Floor(CompactProblem problem, int[] free) {
        this.problem = problem;
        rounds = problem.rounds();
        offerings = problem.offerings();
        waiting = offerings;
        outside = offerings + 1;
        nodes = offerings + 2;
        seats = new short[rounds][problem.participants()];
        for (short[] ofRound : seats) {
            Arrays.fill(ofRound, (short) NOT_WANTED);
        }
        room = new int[rounds * nodes];
        taken = new int[rounds * nodes];
        least = new int[rounds * nodes];
        for (int round = 0; round < rounds; round++) {
            System.arraycopy(free, round * offerings, room, round * nodes, offerings);
            room[round * nodes + outside] = Integer.MAX_VALUE;
            for (int offering = 0; offering < offerings; offering++) {
                int slot = problem.slot(round, offering);
                int fixed = problem.capacity(slot) - free[slot];
                least[round * nodes + offering] = Math.max(0, problem.minimum(slot) - fixed);
            }
        }
    }

    /** Whether they sit with their group in this round, and so keep their seat. */
    boolean together(int participant, int round) {
        return together != null && together.get(participant * rounds + round);
    }

    /** They have their seat with their group, and keep it. */
    void seatTogether(int participant, int round, int choice) {
        if (together == null) {
            together = new BitSet(problem.participants() * rounds);
        }
        together.set(participant * rounds + round);
        seat(participant, round, choice);
    }

    /** Gives somebody their first seat in this round. */
    void seat(int participant, int round, int choice) {
        if (choice != NOT_WANTED) {
            seats[round][participant] = (short) choice;
            taken[node(round, choice)] += problem.size(participant);
        }
    }

    /** The same, by any thread; {@link #count} comes afterwards. */
    void seatUncounted(int participant, int round, int choice) {
        seats[round][participant] = (short) choice;
    }

    void count() {
        Arrays.fill(taken, 0);
        for (int round = 0; round < rounds; round++) {
            for (int participant = 0; participant < seats[round].length; participant++) {
                seat(participant, round, seats[round][participant]);
            }
        }
    }

    int choice(int participant, int round) {
        return seats[round][participant];
    }

    int node(int round, int choice) {
        return round * nodes + nodeInRound(choice);
    }

    int nodeInRound(int choice) {
        return switch (choice) {
            case Cheapest.UNWISHED -> waiting;
            case NO_SEAT -> outside;
            default -> choice;
        };
    }

    int choiceOf(int inRound) {
        return inRound == waiting ? Cheapest.UNWISHED : inRound == outside ? NO_SEAT : inRound;
    }

    /** @param inRound the node to go to, within the round */
    void move(int participant, int round, int inRound) {
        taken[node(round, seats[round][participant])] -= problem.size(participant);
        seat(participant, round, choiceOf(inRound));
    }

    /** Those at a node of a round. */
    int[] at(int round, int inRound) {
        short[] all = seats[round];
        short choice = (short) choiceOf(inRound);
        int[] found = new int[taken[round * nodes + inRound]];
        int number = 0;
        for (int participant = 0; participant < all.length && number < found.length; participant++) {
            if (all[participant] == choice) {
                found[number++] = participant;
            }
        }
        return number == found.length ? found : Arrays.copyOf(found, number);
    }

    /** Whether somebody may leave a node without its falling below the people it needs; whoever is there, where it does not take place. */
    boolean maySpare(int node, int seats) {
        return taken[node] - seats >= least[node] || room[node] == 0;
    }

    /** Whether it takes place with fewer people than it needs. */
    boolean belowMinimum(int node) {
        return room[node] > 0 && taken[node] > 0 && taken[node] < least[node];
    }

    int over(int node) {
        return taken[node] - room[node];
    }

    /** Whether nothing bars them from it, and they would not sit in this offering in another round already. */
    boolean mayTake(int participant, int round, int offering) {
        if (!problem.mayTake(participant, problem.slot(round, offering))) {
            return false;
        }
        for (int other = 0; other < rounds; other++) {
            if (other != round
                    && (choice(participant, other) == offering || problem.fixed(participant, other) == offering)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a wish of theirs, or a fixed seat, is met in another round. */
    boolean wishMetElsewhere(int participant, int round) {
        for (int other = 0; other < rounds; other++) {
            if (other != round) {
                int choice = choice(participant, other);
                if (problem.fixed(participant, other) != NONE
                        || choice >= 0 && problem.rank(participant, other, choice) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a person's seat in this round costs where it is, the missing wish included, if it turns on this round. */
    long costNow(Costs costs, int participant, int round, boolean metElsewhere) {
        int choice = choice(participant, round);
        if (choice == NO_SEAT) {
            return costs.unplaced() + (metElsewhere ? 0 : costs.noWish(participant));
        }
        int rank = choice == Cheapest.UNWISHED ? 0 : problem.rank(participant, round, choice);
        if (rank == 0) {
            return costOther(costs, participant, metElsewhere);
        }
        return costs.ofRank(rank, costs.weight(participant)) + costs.drawn(participant, problem.slot(round, choice));
    }

    long costOther(Costs costs, int participant, boolean metElsewhere) {
        return costs.unwished(costs.weight(participant)) + (metElsewhere ? 0 : costs.noWish(participant));
    }

    /** What came of it, fixed seats among them. */
    CompactAllocation allocation() {
        short[] all = new short[problem.participants() * rounds];
        for (int i = 0; i < all.length; i++) {
            int fixed = problem.fixed(i / rounds, i % rounds);
            all[i] = fixed == NONE ? seats[i % rounds][i / rounds] : (short) fixed;
        }
        return new CompactAllocation(rounds, all);
    }
}
