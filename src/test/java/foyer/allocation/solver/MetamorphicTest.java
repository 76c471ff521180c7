package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold between the answers to two problems that differ in one thing, whatever the answers are. */
class MetamorphicTest {

    private static final Seed SEED = new Seed("a seed for tests");
    private static final int PROBLEMS = 120;

    private interface Change {
        Problem of(Problem problem, int number);
    }

    @Test
    void other_names_for_people_change_nothing_but_ties() {
        costTheSame((problem, number) -> new Problem(
                problem.rounds(),
                problem.offerings(),
                each(
                        problem.participants(),
                        person -> new Participant(
                                "another " + number + person.id(),
                                person.wishes(),
                                person.without(),
                                person.fixed(),
                                person.seats(),
                                person.group()))));
    }

    @Test
    void other_names_for_offerings_change_nothing_but_ties() {
        costTheSame((problem, number) -> new Problem(
                problem.rounds(),
                each(
                        problem.offerings().reversed(),
                        offering -> new Offering("another " + offering.id(), offering.capacity(), offering.minimum())),
                each(
                        problem.participants(),
                        person -> new Participant(
                                person.id(),
                                each(
                                        person.wishes(),
                                        wish -> new Wish(wish.rank(), "another " + wish.offering(), wish.round())),
                                person.without(),
                                person.fixed().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                seat -> seat.getKey(), seat -> "another " + seat.getValue())),
                                person.seats(),
                                person.group()))));
    }

    @Test
    void the_rounds_in_another_order_change_nothing_but_ties() {
        costTheSame((problem, number) ->
                new Problem(problem.rounds().reversed(), problem.offerings(), problem.participants()));
    }

    @Test
    void an_offering_that_is_held_nowhere_changes_nothing_but_ties() {
        costTheSame((problem, number) -> {
            var offerings = new ArrayList<>(problem.offerings());
            offerings.addFirst(new Offering("nowhere", Map.of()));
            return new Problem(problem.rounds(), offerings, problem.participants());
        });
    }

    @Test
    void one_more_seat_never_costs_more() {
        neverCostsMore((problem, number) -> new Problem(
                problem.rounds(),
                each(problem.offerings(), offering -> {
                    var capacity = new HashMap<>(offering.capacity());
                    boolean here = offering.equals(
                            problem.offerings().get(number % problem.offerings().size()));
                    if (here) {
                        capacity.merge(problem.rounds().getFirst(), 1, Integer::sum);
                    }
                    return new Offering(offering.id(), capacity, offering.minimum());
                }),
                problem.participants()));
    }

    @Test
    void one_person_fewer_never_costs_more() {
        neverCostsMore((problem, number) -> {
            var people = new ArrayList<>(problem.participants());
            people.remove(number % people.size());
            return new Problem(problem.rounds(), problem.offerings(), people);
        });
    }

    @Test
    void one_more_wish_at_the_end_of_a_list_never_costs_more() {
        neverCostsMore((problem, number) ->
                new Problem(problem.rounds(), problem.offerings(), each(problem.participants(), person -> {
                    var wishes = new ArrayList<>(person.wishes());
                    problem.offerings().stream()
                            .map(Offering::id)
                            .filter(id -> wishes.stream()
                                    .noneMatch(wish -> wish.offering().equals(id)))
                            .findFirst()
                            .ifPresent(id -> wishes.add(Wish.either(wishes.size() + 1, id)));
                    return new Participant(
                            person.id(), wishes, person.without(), person.fixed(), person.seats(), person.group());
                })));
    }

    private static void costTheSame(Change change) {
        for (int number = 0; number < PROBLEMS; number++) {
            Problem problem = problem(number);

            assertThat(cost(change.of(problem, number))).as(problem.toString()).isEqualTo(cost(problem));
        }
    }

    private static void neverCostsMore(Change change) {
        for (int number = 0; number < PROBLEMS; number++) {
            Problem problem = problem(number);

            assertThat(cost(change.of(problem, number))).as(problem.toString()).isLessThanOrEqualTo(cost(problem));
        }
    }

    private static Problem problem(int number) {
        return new SmallProblems(1000 + number, 1 + number % 3).problem();
    }

    private static long cost(Problem problem) {
        return new Solver().solve(problem, SEED).certificate().objective();
    }

    private static <T> List<T> each(List<T> things, UnaryOperator<T> change) {
        return things.stream().map(change).toList();
    }
}
