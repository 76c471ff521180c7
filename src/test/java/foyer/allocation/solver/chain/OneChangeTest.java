package foyer.allocation.solver.chain;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.GivenSeats;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small days of one round that one can follow with a finger. */
class OneChangeTest {
    private final List<Offering> offerings = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();
    private final List<Integer> seats = new ArrayList<>();

    @Test
    void a_cancellation_makes_two_people_happier() {
        offering("choir", 1).offering("drums", 1).offering("flute", 1);
        int anna = person("choir", "choir");
        int ben = person("drums", "choir", "drums");
        int carla = person("flute", "drums");
        var chains = chains();

        chains.leaves(anna);

        assertThat(seatOf(chains, ben)).isEqualTo("choir");
        assertThat(seatOf(chains, carla)).isEqualTo("drums");
    }

    @Test
    void who_has_no_wish_met_comes_before_who_came_worse_off_otherwise() {
        offering("choir", 1).offering("drums", 2).offering("flute", 1);
        int anna = person("choir", "choir");
        int ben = person("drums", "choir", "flute", "drums");
        int carla = person("drums", "choir");
        var chains = chains();

        chains.leaves(anna);

        assertThat(seatOf(chains, carla)).isEqualTo("choir");
        assertThat(seatOf(chains, ben)).isEqualTo("flute");
    }

    @Test
    void who_keeps_their_seat_stays() {
        offering("choir", 1).offering("drums", 1);
        int anna = person("choir", "choir");
        int ben = person("drums", "choir", "drums");
        var chains = chains();

        chains.keep(ben, 0, true);
        chains.leaves(anna);

        assertThat(seatOf(chains, ben)).isEqualTo("drums");
        assertThat(chains.keep(ben, 0, false).size()).isEqualTo(1);
        assertThat(seatOf(chains, ben)).isEqualTo("choir");
    }

    @Test
    void a_latecomer_gets_room_from_somebody_who_loses_nothing() {
        offering("choir", 1).offering("drums", 1);
        int anna = person("choir");
        var chains = chains();

        chains.arrives(Participant.wishing("late", Wish.either(1, "choir")));

        assertThat(seatOf(chains, 1)).isEqualTo("choir");
        assertThat(seatOf(chains, anna)).isEqualTo("drums");
    }

    @Test
    void a_latecomer_for_whom_there_is_no_room_waits() {
        offering("choir", 1).offering("drums", 1);
        int anna = person("choir", "choir");
        int ben = person("drums", "drums");
        var chains = chains();

        Moves none = chains.arrives(Participant.wishing("late", Wish.either(1, "choir")));
        assertThat(none.size()).isZero();
        assertThat(chains.gainsFrom(2, 0)).isTrue();

        chains.leaves(ben);
        assertThat(seatOf(chains, 2)).isEqualTo("drums");
        chains.leaves(anna);
        assertThat(seatOf(chains, 2)).isEqualTo("choir");
    }

    @Test
    void more_seats_move_up_as_many() {
        offering("choir", 1).offering("drums", 3);
        person("choir", "choir");
        person("drums", "choir");
        person("drums", "choir");
        person("drums", "choir");
        var chains = chains();

        assertThat(chains.resize(0, 3).size()).isEqualTo(2);
        assertThat(chains.free(1)).isEqualTo(2);
    }

    @Test
    void three_people_who_agreed_trade_in_a_circle() {
        offering("choir", 1).offering("drums", 1).offering("flute", 1);
        int anna = person("choir", "drums", "choir");
        int ben = person("drums", "flute", "drums");
        int carla = person("flute", "choir", "flute");
        var chains = chains();

        chains.trade(0, anna, ben, carla);

        assertThat(List.of(seatOf(chains, anna), seatOf(chains, ben), seatOf(chains, carla)))
                .containsExactly("drums", "flute", "choir");
    }

    @Test
    void a_seat_goes_past_a_pair_until_there_are_two() {
        offering("choir", 2).offering("drums", 4);
        int anna = person("choir", "choir");
        int ben = person("choir", "choir");
        int pair = person("drums", "choir");
        people.set(pair, people.get(pair).withCompanion());
        var chains = chains();

        assertThat(chains.leaves(anna).size()).isZero();
        chains.leaves(ben);

        assertThat(seatOf(chains, pair)).isEqualTo("choir");
    }

    private OneChangeTest offering(String id, int seats) {
        offerings.add(new Offering(id, Map.of("r1", seats)));
        return this;
    }

    private int person(String seat, String... wishes) {
        var ranked = new ArrayList<Wish>();
        for (String wish : wishes) {
            ranked.add(Wish.either(ranked.size() + 1, wish));
        }
        people.add(Participant.wishing("p" + people.size(), ranked.toArray(Wish[]::new)));
        seats.add(offerings.stream().map(Offering::id).toList().indexOf(seat));
        return people.size() - 1;
    }

    private Chains chains() {
        var problem = CompactProblem.of(new Problem(List.of("r1"), offerings, people));
        CompactAllocation given =
                GivenSeats.of(1, seats.stream().mapToInt(Integer::intValue).toArray());
        return new Chains(problem, Weights.DEFAULT, GivenDay.SEED, given);
    }

    private String seatOf(Chains chains, int person) {
        return offerings.get(chains.seat(person, 0)).id();
    }
}
