package foyer.allocation.solver.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against somebody who looks at everybody, on small random days. */
class ChainsTest {
    private static final int DAYS = 400;

    @Test
    void a_free_seat_goes_to_the_first_who_gains_and_so_on_until_nobody_does() {
        for (int number = 0; number < DAYS; number++) {
            GivenDay day = day(number, false);
            day.audit.follow(day.chains.settle(), 0);
            day.audit.noImprovingChainIsLeft();
        }
    }

    @Test
    void after_each_of_thousands_of_changes_the_rules_hold_and_no_chain_is_left() {
        for (int number = 0; number < DAYS; number++) {
            GivenDay day = settled(number, false);
            for (int change = 0; change < 30; change++) {
                change(day, change);
                day.audit.invariantHolds();
                day.audit.noImprovingChainIsLeft();
                sameSeats(day);
            }
        }
    }

    @Test
    void companions_and_groups_move_together_or_not_at_all() {
        for (int number = 0; number < DAYS; number++) {
            GivenDay day = settled(number, true);
            for (int change = 0; change < 30; change++) {
                change(day, change);
                day.audit.invariantHolds();
                sameSeats(day);
            }
        }
    }

    @Test
    void control_another_person_on_the_chain_is_found_out() {
        int foundOut = 0;
        for (int number = 0; number < DAYS; number++) {
            GivenDay day = new GivenDay(number, 40, 3, 15, false, Weights.DEFAULT);
            var wrong = new Chains(day.problem, day.weights, new Seed("another lottery"), day.given);
            try {
                day.audit.follow(wrong.settle(), 0);
                for (int person = 0; person < 10; person++) {
                    day.audit.gives(person, 0);
                    day.audit.gives(person, 1);
                    day.audit.follow(wrong.leaves(person), 0);
                }
            } catch (AssertionError found) {
                foundOut++;
            }
        }
        assertThat(foundOut).isGreaterThan(DAYS / 2);
    }

    @Test
    void the_same_changes_lead_to_the_same_seats() {
        for (int number = 0; number < 20; number++) {
            GivenDay one = settled(number, true);
            GivenDay other = settled(number, true);
            for (int change = 0; change < 30; change++) {
                change(one, change);
                change(other, change);
            }
            for (int person = 0; person < one.chains.participants(); person++) {
                assertThat(one.chains.seat(person, 0)).isEqualTo(other.chains.seat(person, 0));
                assertThat(one.chains.seat(person, 1)).isEqualTo(other.chains.seat(person, 1));
            }
        }
    }

    @Test
    void seats_that_are_taken_are_not_taken_away() {
        GivenDay day = settled(1, false);
        int slot = IntStream.range(0, day.problem.slots())
                .filter(s -> day.problem.capacity(s) > day.chains.free(s))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> day.chains.resize(slot, 0)).hasMessageContaining("seats taken in round");
    }

    private static GivenDay day(int number, boolean everything) {
        return new GivenDay(
                number,
                4 + number % 20,
                2 + number % 6,
                2 + number % 4,
                everything,
                number % 3 == 0 ? Weights.DEFAULT : GivenDay.FLAT);
    }

    private static GivenDay settled(int number, boolean everything) {
        GivenDay day = day(number, everything);
        day.audit.follow(day.chains.settle(), 0);
        return day;
    }

    private static void change(GivenDay day, int number) {
        int person = day.random.nextInt(day.chains.participants());
        int round = day.random.nextInt(2);
        switch (day.random.nextInt(7)) {
            case 0 -> {
                day.audit.gives(person, round);
                day.audit.follow(day.chains.gives(person, round), 0);
            }
            case 1 -> {
                day.audit.gives(person, 0);
                day.audit.gives(person, 1);
                day.audit.follow(day.chains.leaves(person), 0);
            }
            case 2, 3 -> arrives(day, "late" + number);
            case 4 -> {
                int slot = day.random.nextInt(day.problem.slots());
                int seats = day.audit.taken(slot) + day.random.nextInt(3);
                day.audit.resize(slot, seats);
                day.audit.follow(day.chains.resize(slot, seats), 0);
            }
            case 5 -> {
                boolean keep = day.random.nextBoolean();
                day.audit.keep(person, round, keep);
                day.audit.follow(day.chains.keep(person, round, keep), 0);
            }
            default -> exchange(day, person, round);
        }
    }

    private static void arrives(GivenDay day, String id) {
        var latecomer = day.latecomer(id);
        day.audit.arrives(latecomer);
        Moves moves = day.chains.arrives(latecomer);
        int own = 0;
        while (own < moves.size()
                && moves.participant(own) == day.chains.participants() - 1
                && moves.from(own) == CompactAllocation.NO_SEAT
                && day.audit.isWish(moves, own)) {
            day.audit.apply(moves, own++);
        }
        day.audit.follow(moves, own);
    }

    private static void exchange(GivenDay day, int person, int round) {
        int other = day.random.nextInt(day.chains.participants());
        if (day.chains.canSwap(person, other, round)) {
            Moves moves = day.chains.swap(person, other, round);
            day.audit.apply(moves, 0);
            day.audit.apply(moves, 1);
            day.audit.follow(moves, 2);
        } else {
            int[] willing = day.random.ints(5, 0, day.chains.participants()).toArray();
            int[] before = day.audit.costs();
            Moves moves = day.chains.trade(round, willing);
            for (int move = 0; move < moves.size(); move++) {
                day.audit.apply(moves, move);
            }
            assertThat(IntStream.range(0, before.length)).allMatch(one -> day.audit.cost(one) <= before[one]);
        }
    }

    private static void sameSeats(GivenDay day) {
        for (int person = 0; person < day.chains.participants(); person++) {
            for (int round = 0; round < 2; round++) {
                assertThat(day.chains.seat(person, round)).isEqualTo(day.audit.seat(person, round));
            }
            assertThat(day.chains.cost(person)).isEqualTo(day.audit.cost(person));
        }
    }
}
