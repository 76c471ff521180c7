package foyer.allocation.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever has no seat in a round learns what is true of the whole round. */
class NoSeatTest {
    private static final Place CHOIR_1 = new Place("choir", "1");
    private static final Place CHOIR_2 = new Place("choir", "2");

    private final Participant anna = Participant.wishing("anna", Wish.either(1, "choir"));
    private final Participant ben = Participant.wishing("ben", Wish.either(1, "choir"));

    @Test
    void where_every_seat_is_taken_none_was_left() {
        assertThat(why(Map.of("1", 1), Map.of(), ben, Map.of("anna", List.of(CHOIR_1))))
                .isEqualTo(new Why.NoneLeft());
    }

    @Test
    void where_nothing_takes_place_nobody_else_has_the_seats() {
        assertThat(why(Map.of("1", 9), Map.of("1", 5), ben, Map.of())).isEqualTo(new Why.NoneFound());
    }

    @Test
    void a_single_seat_is_none_for_a_pair() {
        assertThat(why(Map.of("1", 2), Map.of(), ben.withCompanion(), Map.of("anna", List.of(CHOIR_1))))
                .isEqualTo(new Why.NoTwoLeft());
    }

    @Test
    void nobody_has_the_same_offering_twice() {
        assertThat(why(Map.of("1", 2, "2", 2), Map.of(), ben, Map.of("ben", List.of(CHOIR_2))))
                .isEqualTo(new Why.HadWhatIsLeft());
    }

    @Test
    void where_a_seat_is_free_nothing_is_claimed_but_that_none_was_found() {
        assertThat(why(Map.of("1", 2), Map.of(), ben, Map.of())).isEqualTo(new Why.NoneFound());
    }

    @Test
    void a_round_left_out_is_not_explained() {
        var out = new Participant("out", List.of(), Set.of("1", "2"), Map.of());
        var problem = new Problem(List.of("1", "2"), List.of(new Offering("choir", Map.of("1", 1))), List.of(out));

        assertThat(explain(problem, Map.of()).of(out)).isEmpty();
    }

    private Why why(
            Map<String, Integer> capacity,
            Map<String, Integer> minimum,
            Participant who,
            Map<String, List<Place>> seats) {
        var problem =
                new Problem(List.of("1", "2"), List.of(new Offering("choir", capacity, minimum)), List.of(anna, who));
        return Objects.requireNonNull(explain(problem, seats).of(who).get("1"));
    }

    private static Explain explain(Problem problem, Map<String, List<Place>> seats) {
        return new Explain(problem, Weights.DEFAULT, new Seed("none"), Prices.ofMillionths(Map.of()), seats, false);
    }
}
