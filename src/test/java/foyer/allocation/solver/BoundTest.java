package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundTest {

    @Test
    void no_prices_lift_the_bound_above_the_best_allocation() {
        for (int number = 0; number < 200; number++) {
            Problem problem = new RandomProblems(number, 1 + number % 3).problem();
            long least = new Audit(problem, Weights.DEFAULT).leastCost();

            for (int draw = 0; draw < 10; draw++) {
                Prices prices = randomPrices(problem, new Random(1000L * number + draw));
                assertThat(Bound.of(problem, prices, Weights.DEFAULT).points()).isLessThanOrEqualTo(least);
            }
        }
    }

    @Test
    void without_prices_everybody_has_their_first_wish() {
        var problem = new Problem(
                List.of("1"),
                List.of(new Offering("choir", Map.of("1", 1)), new Offering("dance", Map.of("1", 1))),
                List.of(
                        Participant.wishing("anna", Wish.either(1, "choir")),
                        Participant.wishing("ben", Wish.either(2, "choir"))));

        assertThat(Bound.of(problem, Prices.ofMillionths(Map.of()), Weights.DEFAULT))
                .isEqualTo(new Bound(1_000_000));
    }

    @Test
    void a_bound_proves_an_objective_that_is_less_than_one_point_above() {
        assertThat(new Bound(4_000_001).proves(5)).isTrue();
        assertThat(new Bound(4_000_000).proves(5)).isFalse();
    }

    @Test
    void a_negative_price_is_refused() {
        assertThatThrownBy(() -> Prices.ofMillionths(Map.of(new Place("choir", "1"), -1L)))
                .hasMessageContaining("negative");
    }

    private static Prices randomPrices(Problem problem, Random random) {
        var prices = new HashMap<Place, Long>();
        long highest = List.of(10L, 300L, 12_000L).get(random.nextInt(3)) * Prices.MILLION;
        for (Offering offering : problem.offerings()) {
            problem.rounds().forEach(round -> prices.put(new Place(offering.id(), round), random.nextLong(highest)));
        }
        return Prices.ofMillionths(prices);
    }
}
