package foyer.allocation.solver.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import foyer.allocation.solver.Certificate.Proof;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import foyer.allocation.solver.rooms.RandomPremises.Room;
import foyer.allocation.solver.rooms.Unmet.Lack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomSolverTest {
    private static final Seed SEED = new Seed("a seed for tests");

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 100"})
    void of_all_rooms_and_all_places_of_help_none_cost_less(int rounds, int problems) {
        int byClimbing = 0;
        int proven = 0;
        int possible = 0;
        for (int number = 0; number < problems; number++) {
            var given = RandomPremises.of(number, rounds);
            OptionalLong least = new TryEveryRoom(given).least();
            if (least.isPresent()) {
                RoomSolution found = solved(given, new RoomSolver());
                RoomSolution climbed = solved(given, new RoomSolver(0));

                assertThat(cost(given, found)).as("problem %d", number).isEqualTo(least.getAsLong());
                assertThat(found.seats().bound().points())
                        .as("problem %d", number)
                        .isLessThanOrEqualTo(least.getAsLong());
                assertThat(cost(given, climbed)).isGreaterThanOrEqualTo(least.getAsLong());
                proven += found.seats().provenOptimal() ? 1 : 0;
                byClimbing += cost(given, climbed) == least.getAsLong() ? 1 : 0;
                possible++;
            }
        }
        assertThat(possible).isGreaterThan(problems * 8 / 10);
        assertThat(proven).isGreaterThan(possible - 5);
        assertThat(byClimbing).isGreaterThan(possible * 19 / 20);
    }

    @Test
    void whoever_needs_something_has_it_or_is_listed() {
        for (int number = 0; number < 40; number++) {
            var given = RandomPremises.of(number, 2);
            if (isPossible(given)) {
                var premises = given.premises();
                var found = solved(given, new RoomSolver());
                var missing = new ArrayList<Unmet>();
                for (var need : given.needs()) {
                    for (int round = 0; round < 2; round++) {
                        if (given.problem().wantsSeat(need.participant(), round)
                                && !has(premises, found, need.participant(), round, need.kind())) {
                            missing.add(
                                    new Unmet(need.participant(), round, kind(premises, need.kind()), Lack.NOWHERE, 0));
                        }
                    }
                }
                assertThat(found.unmet())
                        .as("problem %d", number)
                        .usingElementComparatorIgnoringFields("lack", "slot")
                        .containsExactlyInAnyOrderElementsOf(missing);
            }
        }
    }

    private static boolean has(Premises premises, RoomSolution found, int participant, int round, String kind) {
        int seat = found.seats().seats().seat(participant, round);
        if (seat < 0) {
            return false;
        }
        int slot = premises.problem().slot(round, seat);
        int number = kind(premises, kind);
        return found.rooms().helps(number, slot)
                || (premises.featuresIn(found.rooms().room(slot), slot) & 1L << number) != 0;
    }

    private static int kind(Premises premises, String kind) {
        return List.of(premises.kinds).indexOf(kind);
    }

    @Test
    void a_room_more_never_costs_more() {
        for (int number = 0; number < 40; number++) {
            var given = RandomPremises.of(number, 2);
            if (isPossible(given)) {
                var more = given.with(new Room("one more", CompactProblem.NONE, 2, Set.of("loop", "steps")));
                var before = solved(given, new RoomSolver());
                var after = solved(more, new RoomSolver());
                // what nobody could meet before, and somebody can now, is a rule that was not there
                boolean sameNeeds = kept(given).equals(kept(more));
                if (sameNeeds && before.seats().provenOptimal() && after.seats().provenOptimal()) {
                    assertThat(cost(more, after)).as("problem %d", number).isLessThanOrEqualTo(cost(given, before));
                }
            }
        }
    }

    private static List<List<Long>> kept(RandomPremises given) {
        return Arrays.stream(new Reach(given.premises()).kept)
                .map(rounds -> Arrays.stream(rounds).boxed().toList())
                .toList();
    }

    @Test
    void other_names_and_more_threads_change_nothing_in_what_it_costs() {
        for (int number = 0; number < 30; number++) {
            var given = RandomPremises.of(number, 2);
            if (isPossible(given)) {
                var found = solved(given, new RoomSolver());
                var renamed = new RoomSolver()
                        .solve(given.premises(name -> "other " + name), SEED, Weights.DEFAULT, 1, () -> false);
                var threaded = new RoomSolver().solve(given.premises(), SEED, Weights.DEFAULT, 8, () -> false);

                assertThat(renamed.seats().objective()).isEqualTo(found.seats().objective());
                assertThat(threaded.rooms()).isEqualTo(found.rooms());
                for (int participant = 0; participant < given.problem().participants(); participant++) {
                    for (int round = 0; round < 2; round++) {
                        assertThat(threaded.seats().seats().seat(participant, round))
                                .isEqualTo(found.seats().seats().seat(participant, round));
                    }
                }
            }
        }
    }

    @Test
    void an_interpreter_goes_where_those_who_need_one_want_to_be_and_the_choir_into_the_room_with_a_loop() {
        var problem = CompactProblem.of(new Problem(
                List.of("1"),
                List.of(
                        new Offering("choir", Map.of("1", 4)),
                        new Offering("bread", Map.of("1", 4)),
                        new Offering("dance", Map.of("1", 4))),
                List.of(
                        Participant.wishing("anna", Wish.either(1, "choir"), Wish.either(2, "bread")),
                        Participant.wishing("ben", Wish.either(1, "bread"), Wish.either(2, "choir")),
                        Participant.wishing("cleo", Wish.either(1, "bread")),
                        Participant.wishing("dora", Wish.either(1, "dance")))));
        var premises = new PremisesBuilder(problem)
                .room("hall", CompactProblem.NONE, 10, List.of("hearing-loop"))
                .room("attic", CompactProblem.NONE, 10, List.of())
                .room("garden", CompactProblem.NONE, 10, List.of())
                .help("sign-language", 0, 1)
                .usually(0, "attic")
                .usually(1, "hall")
                .usually(2, "garden")
                .need(0, "hearing-loop")
                .need(1, "sign-language")
                .need(3, "step-free")
                .build();

        var found = new RoomSolver().solve(premises, SEED, Weights.DEFAULT, 1, () -> false);

        assertThat(premises.room(found.rooms().room(0))).isEqualTo("hall");
        assertThat(premises.room(found.rooms().room(1))).isEqualTo("attic");
        assertThat(premises.room(found.rooms().room(2))).isEqualTo("garden");
        assertThat(found.rooms().helps(kind(premises, "sign-language"), 1)).isTrue();
        assertThat(found.moved()).isEqualTo(2);
        assertThat(found.seats().objective()).isZero();
        assertThat(found.seats().proof()).isEqualTo(Proof.PRICES);
        assertThat(found.unmet())
                .containsExactly(new Unmet(3, 0, kind(premises, "step-free"), Lack.NOWHERE, problem.slot(0, 2)));
    }

    @Test
    void what_must_stay_in_a_room_that_cannot_hold_it_is_refused() {
        var problem = CompactProblem.of(new Problem(
                List.of("1"),
                List.of(new Offering("choir", Map.of("1", 4))),
                List.of(new Participant("host", List.of(), Set.of(), Map.of("1", "choir"), 2, null))));
        var small = new PremisesBuilder(problem).room("closet", CompactProblem.NONE, 1, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(small::build)
                .withMessage("The rooms of round 1 do not suffice for the fixed seats of offering choir");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.place(0, "closet").build())
                .withMessage("Offering choir in round 1 must be in closet, which has 1 seats, but 2 are fixed");
    }

    /** Not if fixed seats are in no room. */
    private static boolean isPossible(RandomPremises given) {
        try {
            solved(given, new RoomSolver(0));
            return true;
        } catch (IllegalArgumentException fixedSeats) {
            return false;
        }
    }

    private static RoomSolution solved(RandomPremises given, RoomSolver solver) {
        return solver.solve(given.premises(), SEED, Weights.DEFAULT, 1, () -> false);
    }

    private static long cost(RandomPremises given, RoomSolution found) {
        var premises = given.premises();
        return found.seats().objective()
                + new Reach(premises).missedByFixed(found.rooms()) * Weights.DEFAULT.unplaced();
    }
}
