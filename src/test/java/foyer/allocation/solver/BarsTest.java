package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.market.MarketSolver;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who cannot sit just anywhere, beside everything tried. */
class BarsTest {

    private static final Seed SEED = new Seed("a seed for tests");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nobody_sits_where_they_are_barred_from_and_nothing_costs_less(int rounds) {
        for (int number = 0; number < 150; number++) {
            CompactProblem whole = CompactProblem.of(new RandomProblems(number, rounds).problem());
            CompactProblem problem = whole.within(capacities(whole), bars(whole, number));

            CompactSolution found = new Solver().solve(problem, SEED, Weights.DEFAULT);

            assertThat(found.objective())
                    .as("problem %d", number)
                    .isEqualTo(TryEverything.leastCost(problem, Weights.DEFAULT))
                    .isEqualTo(
                            SeatCount.of(whole, Weights.DEFAULT, found.seats()).objective());
            assertThat(found.bound().points()).isLessThanOrEqualTo(found.objective());
            assertNobodyBarred(problem, found);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void large_problems_keep_to_it_too(int rounds) {
        for (int number = 0; number < 60; number++) {
            CompactProblem whole = CompactProblem.of(new SmallProblems(number, rounds).problem());
            CompactProblem problem = whole.within(capacities(whole), bars(whole, number));

            assertNobodyBarred(problem, new MarketSolver(problem, SEED, Weights.DEFAULT, 1, () -> false).solve());
        }
    }

    private static void assertNobodyBarred(CompactProblem problem, CompactSolution found) {
        for (int person = 0; person < problem.participants(); person++) {
            for (int round = 0; round < problem.rounds(); round++) {
                int seat = found.seats().seat(person, round);
                assertThat(seat < 0
                                || seat == problem.fixed(person, round)
                                || problem.mayTake(person, problem.slot(round, seat)))
                        .isTrue();
            }
        }
    }

    private static int[] capacities(CompactProblem problem) {
        return IntStream.range(0, problem.slots()).map(problem::capacity).toArray();
    }

    private static Map<Integer, BitSet> bars(CompactProblem problem, long number) {
        var random = new Random(number);
        var bars = new HashMap<Integer, BitSet>();
        for (int person = 0; person < problem.participants(); person++) {
            if (random.nextInt(3) == 0) {
                var slots = new BitSet();
                IntStream.range(0, problem.slots())
                        .filter(slot -> random.nextInt(5) < 3)
                        .forEach(slots::set);
                bars.put(person, slots);
            }
        }
        return bars;
    }
}
