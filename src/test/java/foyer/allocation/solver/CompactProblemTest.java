package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompactProblemTest {

    @Test
    void whoever_is_named_after_somebody_with_a_companion_comes_alone() {
        var builder = new CompactProblemBuilder(List.of("1"));
        builder.companion(builder.participant("p0"));
        for (int person = 1; person < 100; person++) {
            builder.participant("p" + person);
        }

        CompactProblem problem = builder.build();

        assertThat(problem.size(0)).isEqualTo(2);
        for (int person = 1; person < 100; person++) {
            assertThat(problem.size(person)).isEqualTo(1);
        }
    }
}
