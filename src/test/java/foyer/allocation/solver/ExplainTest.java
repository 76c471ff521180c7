package foyer.allocation.solver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.explain.Explain;
import foyer.allocation.solver.explain.Why;
import foyer.allocation.solver.explain.Why.Full;
import foyer.allocation.solver.explain.Why.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every fact is true, and tells of nobody else. */
class ExplainTest {
    private static final Seed SEED = new Seed("a lottery");
    private static final String ROUND = "r1";

    @Test
    void the_points_are_what_the_others_lose_when_the_seat_is_forced_and_all_is_solved_again() {
        int told = 0;
        int exact = 0;
        for (int number = 0; number < 60; number++) {
            var problem = crowded(number, 1 + number % 2);
            var allocation = new Solver().solve(problem, SEED);
            var explain = explain(problem, allocation);
            for (Participant person : problem.participants()) {
                for (var entry : explain.of(person).entrySet()) {
                    if (entry.getValue() instanceof Full full && full.loss() instanceof Loss loss) {
                        var seat = new Place(full.offering(), entry.getKey());
                        long others = othersLose(problem, allocation, person, seat);
                        assertThat(others).isGreaterThanOrEqualTo(loss.points());
                        assertThat(loss.points()).isGreaterThanOrEqualTo(loss.gain());
                        assertThat(full.people()).isGreaterThanOrEqualTo(Why.COUNTED);
                        if (loss.exact()) {
                            assertThat(others).isEqualTo(loss.points());
                            exact++;
                        }
                        told++;
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(100);
        assertThat(exact).isGreaterThan(told / 2);
    }

    @Test
    void whichever_of_two_neighbours_had_which_wishes_and_seats_all_others_read_the_same() {
        int compared = 0;
        for (int number = 0; number < 20; number++) {
            var problem = crowded(number, 1 + number % 2);
            var allocation = new Solver().solve(problem, SEED);
            var explain = explain(problem, allocation);
            var byLot = SEED.draw(problem.participants(), Participant::id);
            for (int one = 0; one + 1 < byLot.size(); one++) {
                String first = byLot.get(one).id();
                String second = byLot.get(one + 1).id();
                var exchanged = explain(exchanged(problem, first, second), allocation, id -> other(id, first, second));
                for (Participant person : problem.participants()) {
                    if (!Set.of(first, second).contains(person.id())) {
                        assertThat(exchanged.of(person)).isEqualTo(explain.of(person));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void a_full_offering_tells_what_the_seat_would_have_cost_the_others() {
        var people = wishing(6, "choir", "harp", "drums");
        people.add(
                Participant.wishing("zoe", Wish.either(1, "harp"), Wish.either(2, "choir"), Wish.either(3, "drums")));

        var why = why(problem(people, offering("choir", 6), offering("drums", 9), offering("harp", 0)), "zoe");

        assertThat(why).isEqualTo(new Full("choir", 2, 6, new Loss(3, true, 2)));
    }

    @Test
    void of_two_who_rank_it_the_same_the_one_with_the_worse_number_reads_that_the_lottery_decided() {
        var problem = problem(wishing(7, "choir", "drums"), offering("choir", 6), offering("drums", 9));
        var last = SEED.draw(problem.participants(), Participant::id).getLast();

        assertThat(why(problem, last.id())).isEqualTo(new Why.Lot("choir", 1));
    }

    @Test
    void fewer_than_five_people_are_not_counted_and_no_points_are_told() {
        var people = wishing(3, "choir");
        people.add(
                Participant.wishing("zoe", Wish.either(1, "drums"), Wish.either(2, "choir"), Wish.either(3, "harp")));

        var why = why(problem(people, offering("choir", 3), offering("drums", 0), offering("harp", 5)), "zoe");

        assertThat(why).isEqualTo(new Full("choir", 2, Why.FEW, null));
    }

    @Test
    void a_pair_that_finds_one_seat_reads_that_it_needs_two() {
        var people = wishing(4, "choir");
        people.add(Participant.wishing("zoe", Wish.either(1, "choir"), Wish.either(2, "drums"))
                .withCompanion());

        var why = why(problem(people, offering("choir", 5), offering("drums", 5)), "zoe");

        assertThat(why).isEqualTo(new Why.TwoSeats("choir", 1));
    }

    @Test
    void who_wished_for_nothing_or_has_it_all_in_the_other_round_reads_that_no_wish_was_left() {
        var nothing = problem(List.of(Participant.wishing("zoe")), offering("choir", 5));
        assertThat(why(nothing, "zoe")).isEqualTo(new Why.NoWish());

        var once = new Problem(
                List.of(ROUND, "r2"),
                List.of(
                        new Offering("choir", Map.of(ROUND, 5, "r2", 5)),
                        new Offering("drums", Map.of(ROUND, 5, "r2", 5))),
                List.of(Participant.wishing("zoe", Wish.either(1, "choir"))));
        assertThat(explain(once, new Solver().solve(once, SEED))
                        .of(once.participants().getFirst())
                        .values())
                .containsExactlyInAnyOrder(new Why.Best(1), new Why.NoWish());
    }

    @Test
    void an_offering_that_too_few_wanted_did_not_take_place() {
        var problem = problem(
                List.of(Participant.wishing("zoe", Wish.either(1, "choir"), Wish.either(2, "drums"))),
                new Offering("choir", Map.of(ROUND, 9), Map.of(ROUND, 5)),
                offering("drums", 5));

        var explain = new Explain(
                problem,
                Weights.DEFAULT,
                SEED,
                Prices.ofMillionths(Map.of()),
                Map.of("zoe", List.of(new Place("drums", ROUND))),
                true);

        assertThat(explain.of(problem.participants().getFirst()).get(ROUND)).isEqualTo(new Why.NotHeld("choir", 1));
    }

    @Test
    void where_nothing_is_proven_nothing_is_claimed() {
        var problem = problem(wishing(1, "choir", "drums"), offering("choir", 5), offering("drums", 5));

        var explain = new Explain(
                problem,
                Weights.DEFAULT,
                SEED,
                Prices.ofMillionths(Map.of()),
                Map.of("p0", List.of(new Place("drums", ROUND))),
                false);

        assertThat(explain.of(problem.participants().getFirst()).get(ROUND)).isEqualTo(new Why.Otherwise("choir", 1));
    }

    /** Twenty people, some of them pairs, four offerings that all but fill, the first one wanted most. */
    private static Problem crowded(int number, int rounds) {
        var random = new Random(number);
        var roundIds = IntStream.rangeClosed(1, rounds).mapToObj(i -> "r" + i).toList();
        var offerings = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Offering(
                        "o" + i, roundIds.stream().collect(toMap(round -> round, _ -> 6 + random.nextInt(2)))))
                .toList();
        var people = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> {
                    var liked = offerings.stream()
                            .map(Offering::id)
                            .map(id -> Map.entry(id, random.nextDouble() + (id.equals("o1") ? 0 : 0.4)))
                            .sorted(Comparator.comparingDouble(Map.Entry::getValue))
                            .map(Map.Entry::getKey)
                            .limit(1 + random.nextInt(4))
                            .toList();
                    var wishes = IntStream.range(0, liked.size())
                            .mapToObj(rank -> Wish.either(rank + 1, liked.get(rank)))
                            .toArray(Wish[]::new);
                    var person = Participant.wishing("p" + i, wishes);
                    return random.nextInt(10) == 0 ? person.withCompanion() : person;
                })
                .toList();
        return new Problem(roundIds, offerings, people);
    }

    private static List<Participant> wishing(int people, String... offerings) {
        var wishes = IntStream.range(0, offerings.length)
                .mapToObj(i -> Wish.either(i + 1, offerings[i]))
                .toArray(Wish[]::new);
        return new ArrayList<>(IntStream.range(0, people)
                .mapToObj(i -> Participant.wishing("p" + i, wishes))
                .toList());
    }

    private static Offering offering(String id, int seats) {
        return new Offering(id, Map.of(ROUND, seats));
    }

    private static Problem problem(List<Participant> people, Offering... offerings) {
        return new Problem(List.of(ROUND), List.of(offerings), people);
    }

    private static Why why(Problem problem, String id) {
        var explain = explain(problem, new Solver().solve(problem, SEED));
        return Objects.requireNonNull(explain.of(problem.participants().stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .get(ROUND));
    }

    private static Explain explain(Problem problem, Allocation allocation) {
        return explain(problem, allocation, id -> id);
    }

    private static Explain explain(Problem problem, Allocation allocation, UnaryOperator<String> holder) {
        Map<String, List<Place>> seats = allocation.placements().stream()
                .collect(groupingBy(
                        seat -> holder.apply(seat.participant()),
                        mapping(seat -> new Place(seat.offering(), seat.round()), toList())));
        return new Explain(
                problem,
                Weights.DEFAULT,
                SEED,
                allocation.certificate().prices(),
                seats,
                allocation.certificate().provenOptimal());
    }

    private static String other(String id, String first, String second) {
        return id.equals(first) ? second : id.equals(second) ? first : id;
    }

    private static Problem exchanged(Problem problem, String first, String second) {
        return new Problem(
                problem.rounds(),
                problem.offerings(),
                problem.participants().stream()
                        .map(person -> new Participant(
                                other(person.id(), first, second),
                                person.wishes(),
                                person.without(),
                                person.fixed(),
                                person.seats(),
                                person.group()))
                        .toList());
    }

    /** With the whole day of the person fixed as it is but for this seat, everybody else gets the best that is left. */
    private static long othersLose(Problem problem, Allocation allocation, Participant person, Place seat) {
        var day = new HashMap<String, String>();
        long own = 0;
        boolean met = false;
        for (Placement placement : allocation.placements()) {
            if (placement.participant().equals(person.id())) {
                day.put(placement.round(), placement.offering());
                own += switch (placement.grounds()) {
                    case Placement.Fixed() -> 0;
                    case Placement.Wished(int rank) -> Weights.DEFAULT.ofRank(rank);
                    case Placement.Unwished() -> Weights.DEFAULT.unwished();
                };
                met |= !(placement.grounds() instanceof Placement.Unwished);
            }
        }
        var without = new HashSet<>(person.without());
        for (String round : problem.rounds()) {
            if (!day.containsKey(round) && without.add(round)) {
                own += Weights.DEFAULT.unplaced();
            }
        }
        own = (own + (met ? 0 : Weights.DEFAULT.noWish())) * person.seats();
        day.put(seat.round(), seat.offering());
        var forced = new Participant(person.id(), person.wishes(), without, day, person.seats(), null);
        var people = problem.participants().stream()
                .map(one -> one.id().equals(person.id()) ? forced : one)
                .toList();
        long others = new Solver()
                .solve(new Problem(problem.rounds(), problem.offerings(), people), SEED)
                .certificate()
                .objective();
        return others - (allocation.certificate().objective() - own);
    }
}
