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
}
