package foyer.allocation.solver;

import java.util.Random;

/** Allocations without a solver: whoever comes takes what is free, the first of their wishes that is or anything else. */
public final class GivenSeats {
    private GivenSeats() {}

    /** @param seats by participant and round */
    public static CompactAllocation of(int rounds, int... seats) {
        short[] given = new short[seats.length];
        for (int i = 0; i < seats.length; i++) {
            given[i] = (short) seats[i];
        }
        return new CompactAllocation(rounds, given);
    }

    /** In a random order of people; fixed seats are respected, groups are not kept together. */
    public static CompactAllocation inRandomOrder(CompactProblem problem, long number) {
        var random = new Random(number);
        int[] people = new int[problem.participants()];
        for (int i = 0; i < people.length; i++) {
            int at = random.nextInt(i + 1);
            people[i] = people[at];
            people[at] = i;
        }
        int[] free = new int[problem.slots()];
        for (int slot = 0; slot < free.length; slot++) {
            free[slot] = problem.capacity(slot);
        }
        short[] seats = new short[people.length * problem.rounds()];
        for (int person : people) {
            for (int round = 0; round < problem.rounds(); round++) {
                int fixed = problem.fixed(person, round);
                seats[person * problem.rounds() + round] =
                        (short) (problem.wantsSeat(person, round) ? fixed : CompactAllocation.NOT_WANTED);
                if (fixed != CompactProblem.NONE) {
                    free[problem.slot(round, fixed)] -= problem.size(person);
                }
            }
        }
        for (int person : people) {
            for (int round = 0; round < problem.rounds(); round++) {
                if (seats[person * problem.rounds() + round] == CompactAllocation.NO_SEAT) {
                    int offering = offering(problem, person, round, seats, free, random);
                    seats[person * problem.rounds() + round] = (short) offering;
                    if (offering >= 0) {
                        free[problem.slot(round, offering)] -= problem.size(person);
                    }
                }
            }
        }
        return new CompactAllocation(problem.rounds(), seats);
    }

    private static int offering(
            CompactProblem problem, int person, int round, short[] seats, int[] free, Random random) {
        for (int wish = problem.wishesFrom(person); wish < problem.wishesFrom(person + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            if (problem.countsIn(wish, round) && isPossible(problem, person, round, offering, seats, free)) {
                return offering;
            }
        }
        int start = random.nextInt(problem.offerings());
        for (int i = 0; i < problem.offerings(); i++) {
            int offering = (start + i) % problem.offerings();
            if (isPossible(problem, person, round, offering, seats, free)) {
                return offering;
            }
        }
        return CompactAllocation.NO_SEAT;
    }

    private static boolean isPossible(
            CompactProblem problem, int person, int round, int offering, short[] seats, int[] free) {
        for (int other = 0; other < problem.rounds(); other++) {
            if (seats[person * problem.rounds() + other] == offering) {
                return false;
            }
        }
        return free[problem.slot(round, offering)] >= problem.size(person);
    }
}
