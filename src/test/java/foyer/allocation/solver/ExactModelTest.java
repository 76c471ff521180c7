package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The model that other tests trust, beside trying everything. */
class ExactModelTest {

    @Test
    void the_model_finds_what_trying_everything_finds_with_groups_and_minimums() {
        for (int number = 0; number < 150; number++) {
            Problem problem = new SmallProblems(number, 1 + number % 2, 4, true).problem();
            var numbers = CompactProblem.of(problem);

            var exact = new ExactModel(numbers, Weights.DEFAULT).solve(30, 1).orElseThrow();

            assertThat(exact.optimal()).isTrue();
            assertThat(exact.objective())
                    .as(problem.toString())
                    .isEqualTo(TryEverything.leastCost(numbers, Weights.DEFAULT));
        }
    }
}
