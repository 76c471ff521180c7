package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.Certificate.Proof;
import foyer.allocation.solver.Placement.Fixed;
import foyer.allocation.solver.Placement.Unwished;
import foyer.allocation.solver.Placement.Wished;
import foyer.bench.InventedWishes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolverTest {

    private static final Seed SEED = new Seed("a seed for tests");
    private final Solver solver = new Solver();

    @ParameterizedTest
    @CsvSource({"1, 300", "2, 500", "3, 100", "4, 10"})
    void tiny_problems_of_every_kind_get_what_trying_everything_finds(int rounds, int problems) {
        for (int number = 0; number < problems; number++) {
            Problem problem = new RandomProblems(number, rounds).problem();
            var audit = new Audit(problem, Weights.DEFAULT);

            Allocation allocation = solver.solve(problem, SEED);

            var certificate = allocation.certificate();
            assertThat(audit.violations(allocation.placements()))
                    .as(problem.toString())
                    .isEmpty();
            assertThat(certificate.objective()).as(problem.toString()).isEqualTo(audit.leastCost());
            assertThat(audit.cost(allocation.placements())).isEqualTo(certificate.objective());
            assertThat(certificate.withoutWish()).isEqualTo(audit.withoutWish(allocation.placements()));
            assertThat(certificate.provenOptimal()).isTrue();
            assertThat(certificate.bound().points()).isLessThanOrEqualTo(certificate.objective());
            assertThat(seatsWanted(problem))
                    .isEqualTo(allocation.placements().size()
                            + allocation.unplaced().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1.05, 5", "2, 1.05, 5", "3, 1.05, 3", "4, 1.10, 5", "5, 1.05, 10", "6, 0.90, 5"})
    void a_conference_of_400_with_15_offerings_is_proven_optimal_by_its_prices(
            int number, double capacity, int wishes) {
        Problem problem = new InventedWishes(400, 15, 2, capacity, wishes, number).problem();

        Allocation allocation = solver.solve(problem, SEED);

        var certificate = allocation.certificate();
        assertThat(new Audit(problem, Weights.DEFAULT).violations(allocation.placements()))
                .isEmpty();
        assertThat(new Audit(problem, Weights.DEFAULT).cost(allocation.placements()))
                .isEqualTo(certificate.objective());
        assertThat(certificate.proof()).isEqualTo(Proof.PRICES);
        assertThat(Bound.of(problem, certificate.prices(), certificate.weights()))
                .isEqualTo(certificate.bound());
        assertThat(certificate.objective())
                .isEqualTo((long) Math.ceil(certificate.bound().points()));
        assertThat(certificate.unplaced()).isEqualTo(capacity < 1 ? 2 * (400 - 360) : 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.05, 5", "2, 1.05, 5", "3, 1.10, 4", "4, 1.05, 10", "5, 0.90, 5"})
    void a_conference_where_every_tenth_brings_a_companion_is_proven_optimal_too(
            int number, double capacity, int wishes) {
        Problem alone = new InventedWishes(400, 15, 2, capacity * 1.1, wishes, number).problem();
        var problem = new Problem(alone.rounds(), alone.offerings(), everyTenthWithCompanion(alone.participants()));

        Allocation allocation = solver.solve(problem, SEED);

        var certificate = allocation.certificate();
        var audit = new Audit(problem, Weights.DEFAULT);
        assertThat(audit.violations(allocation.placements())).isEmpty();
        assertThat(audit.cost(allocation.placements())).isEqualTo(certificate.objective());
        assertThat(audit.withoutWish(allocation.placements())).isEqualTo(certificate.withoutWish());
        assertThat(Bound.of(problem, certificate.prices(), certificate.weights()))
                .isEqualTo(certificate.bound());
        assertThat(certificate.provenOptimal()).as(certificate.method()).isTrue();
    }

    private static List<Participant> everyTenthWithCompanion(List<Participant> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> i % 10 == 0 ? people.get(i).withCompanion() : people.get(i))
                .toList();
    }

    @Test
    void two_free_seats_go_to_a_pair_or_to_two_people_whichever_the_lottery_says() {
        var offerings = List.of(new Offering("choir", Map.of("1", 2)), new Offering("dance", Map.of("1", 2)));
        var wishes = new Wish[] {Wish.either(1, "choir"), Wish.either(2, "dance")};
        var problem = new Problem(
                List.of("1"),
                offerings,
                List.of(
                        Participant.wishing("pair", wishes).withCompanion(),
                        Participant.wishing("ben", wishes),
                        Participant.wishing("carla", wishes)));

        var certificate = solver.solve(problem, SEED).certificate();

        assertThat(certificate.objective()).isEqualTo(2);
        assertThat(certificate.seatsByRank()).isEqualTo(new TreeMap<>(Map.of(1, 2, 2, 2)));
    }

    @Test
    void the_same_problem_and_seed_give_the_same_seats_in_whatever_order_it_is_written() {
        Problem problem = new InventedWishes(120, 9, 2, 1.05, 4, 1).problem();
        List<Placement> seats = solver.solve(problem, SEED).placements();

        for (int order = 1; order <= 5; order++) {
            assertThat(solver.solve(shuffled(problem, order), SEED).placements())
                    .isEqualTo(seats);
        }
    }

    @Test
    void another_seed_draws_another_lottery() {
        Problem problem = new InventedWishes(120, 9, 2, 1.05, 4, 1).problem();

        assertThat(solver.solve(problem, new Seed("another")).placements())
                .isNotEqualTo(solver.solve(problem, SEED).placements());
    }

    @Test
    void two_who_wish_for_the_last_seat_are_told_apart_by_their_lottery_numbers() {
        var round = List.of("1");
        var offerings = List.of(new Offering("choir", Map.of("1", 1)), new Offering("dance", Map.of("1", 1)));
        var wishes = new Wish[] {Wish.either(1, "choir"), Wish.either(2, "dance")};

        for (int draw = 0; draw < 20; draw++) {
            var seed = new Seed("draw " + draw);
            var problem = new Problem(
                    round, offerings, List.of(Participant.wishing("anna", wishes), Participant.wishing("ben", wishes)));
            boolean annaIsFirst = seed.lotteryNumber("anna").compareTo(seed.lotteryNumber("ben")) < 0;

            assertThat(solver.solve(problem, seed).placements())
                    .contains(new Placement(annaIsFirst ? "anna" : "ben", "1", "choir", new Wished(1)));
        }
    }

    @Test
    void no_two_could_exchange_seats_in_favour_of_the_better_lottery_number_at_the_same_cost() {
        Problem problem = new InventedWishes(60, 6, 2, 1.05, 4, 3).problem();

        Allocation allocation = solver.solve(problem, SEED);

        assertThat(new LotteryAudit(problem, SEED).unsettledTies(allocation.placements()))
                .isEmpty();
    }

    @Test
    void a_host_keeps_the_fixed_seat_which_counts_as_a_wish_met_and_bars_the_offering_in_the_other_round() {
        var problem = new Problem(
                List.of("1", "2"),
                List.of(new Offering("choir", Map.of("1", 1, "2", 5)), new Offering("dance", Map.of("1", 5, "2", 5))),
                List.of(new Participant("host", List.of(Wish.either(1, "choir")), Set.of(), Map.of("1", "choir"))));

        Allocation allocation = solver.solve(problem, SEED);

        assertThat(allocation.placements())
                .containsExactly(
                        new Placement("host", "1", "choir", new Fixed()),
                        new Placement("host", "2", "dance", new Unwished()));
        assertThat(allocation.certificate().objective()).isEqualTo(20);
        assertThat(allocation.certificate().withoutWish()).isEqualTo(0);
        assertThat(allocation.certificate().seatsByRank()).isEqualTo(new TreeMap<>(Map.of(0, 1)));
    }

    /** Whoever lists one wish only cannot threaten with the points of somebody who gets none. */
    @Test
    void only_a_full_list_is_compensated_where_the_policy_says_so() {
        var problem = new Problem(
                List.of("1"),
                List.of(
                        new Offering("choir", Map.of("1", 1)),
                        new Offering("bread", Map.of("1", 1)),
                        new Offering("dance", Map.of("1", 1))),
                List.of(
                        Participant.wishing("short", Wish.either(1, "choir")),
                        Participant.wishing("full", Wish.either(1, "choir"), Wish.either(2, "bread")),
                        Participant.wishing("other", Wish.either(1, "bread"), Wish.either(2, "dance"))));

        assertThat(inChoir(problem, new Weights(List.of(0, 15), 20, 200, 10_000)))
                .isEqualTo("short");
        assertThat(inChoir(problem, new Weights(List.of(0, 15), 20, 200, 10_000, 2)))
                .isEqualTo("full");
    }

    private static String inChoir(Problem problem, Weights weights) {
        return new Solver()
                .solve(problem, SEED, weights).placements().stream()
                        .filter(placement -> placement.offering().equals("choir"))
                        .map(Placement::participant)
                        .collect(Collectors.joining());
    }

    @Test
    void a_run_stopped_by_its_work_limit_gives_seats_and_says_that_nothing_is_proven() {
        Problem problem = new InventedWishes(200, 15, 2, 1.05, 5, 1).problem();

        Allocation allocation = new Solver(new WorkLimit(20, 0)).solve(problem, SEED);

        assertThat(new Audit(problem, Weights.DEFAULT).violations(allocation.placements()))
                .isEmpty();
        assertThat(allocation.certificate().proof()).isEqualTo(Proof.NONE);
        assertThat(allocation.certificate().gap()).isPositive();
    }

    @Test
    void a_day_without_participants_is_allocated_at_once() {
        var problem = new Problem(List.of("1"), List.of(), List.of());

        assertThat(solver.solve(problem, SEED).certificate().provenOptimal()).isTrue();
    }

    private static int seatsWanted(Problem problem) {
        return problem.participants().stream()
                .mapToInt(person -> problem.rounds().size() - person.without().size())
                .sum();
    }

    private static Problem shuffled(Problem problem, int order) {
        var random = new Random(order);
        var offerings = new ArrayList<>(problem.offerings());
        Collections.shuffle(offerings, random);
        var participants = problem.participants().stream()
                .map(person -> {
                    var wishes = new ArrayList<>(person.wishes());
                    Collections.shuffle(wishes, random);
                    return new Participant(
                            person.id(), wishes, person.without(), person.fixed(), person.seats(), person.group());
                })
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(participants, random);
        return new Problem(problem.rounds(), offerings, participants);
    }
}
