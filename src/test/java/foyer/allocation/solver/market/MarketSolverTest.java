package foyer.allocation.solver.market;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.CompactProblemBuilder;
import foyer.allocation.solver.CompactSolution;
import foyer.allocation.solver.SeatCount;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketSolverTest {

    private static final Seed SEED = new Seed("a seed for tests");
    private static final int OFFERINGS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eight_threads_give_the_same_seats_as_one(long number) {
        var problem = problem(6000, number, false);

        var one = solve(problem, 1);
        var eight = solve(problem, 8);

        assertThat(seats(problem, eight)).isEqualTo(seats(problem, one));
        assertThat(eight.prices()).isEqualTo(one.prices());
        assertThat(eight.bound()).isEqualTo(one.bound());
    }

    @Test
    void eight_threads_give_the_same_seats_as_one_to_groups_too() {
        var problem = problem(6000, 11, true);

        var one = solve(problem, 1);
        var eight = solve(problem, 8);

        assertThat(seats(problem, eight)).isEqualTo(seats(problem, one));
        assertThat(eight.bound()).isEqualTo(one.bound());
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void thousands_of_people_are_within_half_a_percent_of_what_is_possible(long number) {
        var problem = problem(6000, number, false);

        var solution = solve(problem, 2);

        assertThat(solution.relativeGap()).isBetween(0.0, 0.005);
        refuseFaults(problem, solution);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void with_minimums_groups_and_pairs_nothing_is_overfull_and_nothing_takes_place_with_too_few(long number) {
        var problem = problem(3000, number, true);

        var solution = solve(problem, 2);

        refuseFaults(problem, solution);
        assertThat(solution.relativeGap()).isBetween(0.0, 0.1);
    }

    @Test
    void whoever_wants_to_stop_gets_whole_seats_all_the_same() {
        var problem = problem(6000, 10, false);

        var solution = new MarketSolver(problem, SEED, Weights.DEFAULT, 2, () -> true).solve();

        refuseFaults(problem, solution);
        assertThat(solution.objective())
                .isGreaterThanOrEqualTo((long) solution.bound().points());
    }

    private static CompactSolution solve(CompactProblem problem, int threads) {
        return new MarketSolver(problem, SEED, Weights.DEFAULT, threads, () -> false).solve();
    }

    private static List<Integer> seats(CompactProblem problem, CompactSolution solution) {
        return IntStream.range(0, problem.participants() * problem.rounds())
                .mapToObj(at -> solution.seats().seat(at / problem.rounds(), at % problem.rounds()))
                .toList();
    }

    private static void refuseFaults(CompactProblem problem, CompactSolution solution) {
        int[] taken = new int[problem.slots()];
        for (int participant = 0; participant < problem.participants(); participant++) {
            for (int round = 0; round < problem.rounds(); round++) {
                int seat = solution.seats().seat(participant, round);
                assertThat(seat).isGreaterThanOrEqualTo(CompactAllocation.NOT_WANTED);
                if (seat >= 0) {
                    taken[problem.slot(round, seat)] += problem.size(participant);
                    assertThat(round == 1 && solution.seats().seat(participant, 0) == seat)
                            .as("the same offering twice")
                            .isFalse();
                }
            }
        }
        for (int slot = 0; slot < taken.length; slot++) {
            assertThat(taken[slot]).isLessThanOrEqualTo(problem.capacity(slot));
            assertThat(taken[slot] == 0 || taken[slot] >= problem.minimum(slot)).isTrue();
        }
        assertThat(SeatCount.of(problem, Weights.DEFAULT, solution.seats()).objective())
                .isEqualTo(solution.objective());
    }

    /** Wishes crowd at the first offerings, by the square of a random number. */
    private static CompactProblem problem(int people, long number, boolean ofEveryKind) {
        var random = new Random(number);
        var builder = new CompactProblemBuilder(List.of("morning", "afternoon"));
        int seats = people * 21 / 20 / OFFERINGS + 1;
        for (int offering = 0; offering < OFFERINGS; offering++) {
            builder.offering("offering " + offering);
            int minimum = ofEveryKind && offering % 3 == 0 ? seats * 3 / 4 : 0;
            builder.seats(offering, 0, seats, minimum).seats(offering, 1, seats, minimum);
        }
        int[] wishes = {};
        for (int person = 0; person < people; person++) {
            builder.participant("person " + person);
            boolean together = ofEveryKind && person % 20 < 3;
            wishes = together && person % 20 > 0
                    ? wishes
                    : random.doubles()
                            .mapToInt(draw -> (int) (draw * draw * OFFERINGS))
                            .distinct()
                            .limit(5)
                            .toArray();
            for (int rank = 1; rank <= wishes.length; rank++) {
                builder.wish(person, CompactProblem.NONE, rank, wishes[rank - 1]);
            }
            if (together) {
                builder.group(person, "group " + person / 20);
            }
            if (ofEveryKind && person % 20 == 7) {
                builder.companion(person);
            }
            if (ofEveryKind && person % 20 == 9) {
                builder.without(person, 1);
            }
        }
        return builder.build();
    }
}
