package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The objective of small problems with everything in them, beside the optimum that CP-SAT proves. */
class ExactnessTest {

    private static final Seed SEED = new Seed("a seed for tests");

    @ParameterizedTest
    @CsvSource({"1, 120, 0", "2, 160, 0", "3, 80, 0", "2, 60, 2", "2, 60, 5"})
    void small_problems_cost_what_cp_sat_proves_to_be_the_least(int rounds, int problems, int full) {
        var weights = new Weights(Weights.DEFAULT.ranks(), 20, 200, 10_000, full);
        for (int number = 0; number < problems; number++) {
            Problem problem = new SmallProblems(number, rounds).problem();
            var exact = new ExactModel(CompactProblem.of(problem), weights)
                    .solve(30, 1)
                    .orElseThrow();

            Allocation allocation = new Solver().solve(problem, SEED, weights);

            assertThat(exact.optimal()).isTrue();
            assertThat(allocation.certificate().objective())
                    .as(problem.toString())
                    .isEqualTo(exact.objective());
            assertThat(new Audit(problem, weights).violations(allocation.placements()))
                    .isEmpty();
        }
    }

    /** The bound lets just those groups apart that sit apart; all others are one in it. */
    @ParameterizedTest
    @CsvSource({"1, 100, 40", "2, 120, 25"})
    void with_groups_and_minimums_nothing_is_claimed_that_is_not_so(int rounds, int problems, int provenAtLeast) {
        int proven = 0;
        for (int number = 0; number < problems; number++) {
            Problem problem = new SmallProblems(number, rounds, 12, true).problem();
            CompactProblem compact = CompactProblem.of(problem);
            long least = new ExactModel(compact, Weights.DEFAULT)
                    .solve(30, 1)
                    .orElseThrow()
                    .objective();

            var solution = new Solver().solve(compact, SEED, Weights.DEFAULT);

            assertThat(solution.bound().points()).as("problem %d", number).isLessThanOrEqualTo(least);
            if (solution.splits().isEmpty()) {
                assertThat(solution.objective()).as("problem %d", number).isGreaterThanOrEqualTo(least);
            }
            if (solution.provenOptimal()) {
                proven++;
                assertThat(solution.objective()).as("problem %d", number).isLessThanOrEqualTo(least);
            }
        }
        assertThat(proven).isGreaterThanOrEqualTo(provenAtLeast);
    }
}
