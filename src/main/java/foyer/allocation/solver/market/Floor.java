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

    private static final int FIRST = 8;

    final CompactProblem problem;
    final int rounds;
    final int offerings;

    /** Nodes of a round: offerings, then {@link #waiting}, then {@link #outside}. */
    final int nodes;

    final int waiting;
    final int outside;

    /** By participant and round: an offering, {@link Cheapest#UNWISHED}, {@link CompactAllocation#NO_SEAT} or {@link CompactAllocation#NOT_WANTED}. */
    private final short[] seats;

    /** By node: seats there, without the fixed ones; as many as one likes outside. */
    final int[] room;

    /** By node: people it needs beside those with fixed seats; 0 for any number. */
    final int[] least;

    /** By node: seats taken. */
    final int[] taken;

    private @Nullable BitSet together;
    private final int[][] here;
    private final int[] number;

    /** By participant and round: where they stand among those at their node. */
    private final int[] place;

    Floor(CompactProblem problem, int[] free) {
        this.problem = problem;
        rounds = problem.rounds();
        offerings = problem.offerings();
        waiting = offerings;
        outside = offerings + 1;
        nodes = offerings + 2;
        seats = new short[problem.participants() * rounds];
        Arrays.fill(seats, (short) NOT_WANTED);
        room = new int[rounds * nodes];
        taken = new int[rounds * nodes];
        least = new int[rounds * nodes];
        here = new int[rounds * nodes][];
        number = new int[rounds * nodes];
        place = new int[seats.length];
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
            arrive(participant, round, choice);
        }
    }

    int choice(int participant, int round) {
        return seats[participant * rounds + round];
    }

    int node(int round, int choice) {
        return round * nodes
                + switch (choice) {
                    case Cheapest.UNWISHED -> waiting;
                    case NO_SEAT -> outside;
                    default -> choice;
                };
    }

    int choiceOf(int inRound) {
        return inRound == waiting ? Cheapest.UNWISHED : inRound == outside ? NO_SEAT : inRound;
    }

    private void arrive(int participant, int round, int choice) {
        seats[participant * rounds + round] = (short) choice;
        int node = node(round, choice);
        taken[node] += problem.size(participant);
        if (here[node] == null) {
            here[node] = new int[FIRST];
        } else if (number[node] == here[node].length) {
            here[node] = Arrays.copyOf(here[node], 3 * number[node] / 2);
        }
        place[participant * rounds + round] = number[node];
        here[node][number[node]++] = participant;
    }

    /** @param inRound the node to go to, within the round */
    void move(int participant, int round, int inRound) {
        int from = node(round, choice(participant, round));
        taken[from] -= problem.size(participant);
        int at = place[participant * rounds + round];
        int last = here[from][--number[from]];
        here[from][at] = last;
        place[last * rounds + round] = at;
        arrive(participant, round, choiceOf(inRound));
    }

    /** Those at a node; only the first {@link #peopleAt} count. */
    int[] at(int node) {
        return here[node] == null ? new int[0] : here[node];
    }

    int peopleAt(int node) {
        return number[node];
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
        long weight = costs.weight(participant);
        int choice = choice(participant, round);
        if (choice == NO_SEAT) {
            return costs.unplaced() + (metElsewhere ? 0 : costs.noWish());
        }
        if (choice == Cheapest.UNWISHED) {
            return costOther(costs, participant, metElsewhere);
        }
        int rank = problem.rank(participant, round, choice);
        if (rank == 0) {
            return costOther(costs, participant, metElsewhere);
        }
        return costs.ofRank(rank, weight) + costs.drawn(participant, problem.slot(round, choice));
    }

    long costOther(Costs costs, int participant, boolean metElsewhere) {
        return costs.unwished(costs.weight(participant)) + (metElsewhere ? 0 : costs.noWish());
    }

    /** What came of it, fixed seats among them. */
    CompactAllocation allocation() {
        short[] all = seats.clone();
        for (int i = 0; i < all.length; i++) {
            int fixed = problem.fixed(i / rounds, i % rounds);
            all[i] = fixed == NONE ? all[i] : (short) fixed;
        }
        return new CompactAllocation(rounds, all);
    }
}
