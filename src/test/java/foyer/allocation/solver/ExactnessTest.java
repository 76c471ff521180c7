package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The objective of small problems with everything in them, beside the optimum that CP-SAT proves. */
class ExactnessTest {

    private static final Seed SEED = new Seed("a seed for tests");

    @ParameterizedTest
    @CsvSource({"1, 120", "2, 160", "3, 80"})
    void small_problems_cost_what_cp_sat_proves_to_be_the_least(int rounds, int problems) {
        for (int number = 0; number < problems; number++) {
            Problem problem = new SmallProblems(number, rounds).problem();
            var exact = new ExactModel(CompactProblem.of(problem), Weights.DEFAULT)
                    .solve(30, 1)
                    .orElseThrow();

            Allocation allocation = new Solver().solve(problem, SEED);

            assertThat(exact.optimal()).isTrue();
            assertThat(allocation.certificate().objective())
                    .as(problem.toString())
                    .isEqualTo(exact.objective());
            assertThat(new Audit(problem, Weights.DEFAULT).violations(allocation.placements()))
                    .isEmpty();
        }
    }
}
