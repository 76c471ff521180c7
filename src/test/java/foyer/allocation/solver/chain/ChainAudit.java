package foyer.allocation.solver.chain;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows every seat, and goes over each move with the rules in hand by looking at everybody. Shares nothing with the chains but the numbers of people, offerings and
 * slots.
 */
final class ChainAudit {
    private static final int NO_SEAT = CompactAllocation.NO_SEAT;
    private static final int NOT_WANTED = CompactAllocation.NOT_WANTED;
    private static final String AFTER_EVERYBODY = "~%09d";

    /** @param lot their lottery number; those who come late are after everybody */
    record Person(
            int number,
            int[] seats,
            int size,
            int group,
            String lot,
            @Nullable Participant late) {}

    private final CompactProblem problem;
    private final Weights weights;
    private final List<Person> people = new ArrayList<>();
    private final Set<List<Integer>> kept = new HashSet<>();
    private final int[] capacity;

    ChainAudit(CompactProblem problem, Weights weights, Seed seed, CompactAllocation given) {
        this.problem = problem;
        this.weights = weights;
        capacity = new int[problem.slots()];
        for (int slot = 0; slot < capacity.length; slot++) {
            capacity[slot] = problem.capacity(slot);
        }
        for (int number = 0; number < problem.participants(); number++) {
            int[] seats = new int[problem.rounds()];
            for (int round = 0; round < seats.length; round++) {
                seats[round] = given.seat(number, round);
            }
            String lot = seed.lotteryNumber(problem.participantId(number));
            people.add(new Person(number, seats, problem.size(number), problem.group(number), lot, null));
        }
    }

    int seat(int person, int round) {
        return people.get(person).seats[round];
    }

    void gives(int person, int round) {
        people.get(person).seats[round] = NOT_WANTED;
        keep(person, round, false);
    }

    void resize(int slot, int seats) {
        capacity[slot] = seats;
    }

    void keep(int person, int round, boolean keep) {
        if (keep && seat(person, round) >= 0) {
            kept.add(List.of(person, round));
        } else {
            kept.remove(List.of(person, round));
        }
    }

    void arrives(Participant latecomer) {
        int[] seats = new int[problem.rounds()];
        for (int round = 0; round < seats.length; round++) {
            seats[round] = latecomer.without().contains(problem.roundId(round)) ? NOT_WANTED : NO_SEAT;
        }
        String lot = AFTER_EVERYBODY.formatted(people.size());
        people.add(new Person(people.size(), seats, latecomer.seats(), CompactProblem.NONE, lot, latecomer));
    }

    /** A move that its person agreed to, or the first of a latecomer: only the seats are looked at. */
    void apply(Moves moves, int move) {
        Person person = people.get(moves.participant(move));
        assertThat(person.seats[moves.round(move)]).isEqualTo(moves.from(move));
        person.seats[moves.round(move)] = moves.to(move);
    }

    /** Nobody loses, and each seat goes to the first of those who gain from it. */
    void follow(Moves moves, int from) {
        int move = from;
        while (move < moves.size()) {
            move = followUnit(moves, move);
        }
    }

    private int followUnit(Moves moves, int move) {
        Person person = people.get(moves.participant(move));
        int round = moves.round(move);
        int slot = problem.slot(round, moves.to(move));
        List<Person> unit = unit(person, round);
        assertThat(unit).allMatch(one -> mayMove(one, slot), "may move");
        assertThat(size(unit)).isLessThanOrEqualTo(free(slot));
        assertThat(unit).allMatch(one -> costWith(one, slot) <= cost(one), "nobody loses");
        Person first =
                unit.stream().filter(one -> gains(one, slot)).min(order()).orElse(null);
        if (first == null) {
            assertThat(move + 1).describedAs("somebody gains at last").isLessThan(moves.size());
            assertThat(moves.to(move + 1)).describedAs("where they left").isEqualTo(moves.from(move));
        } else {
            assertThat(whoGains(slot).min(order())).contains(first);
        }
        for (int i = 0; i < unit.size(); i++) {
            assertThat(unit).contains(people.get(moves.participant(move + i)));
            assertThat(problem.slot(moves.round(move + i), moves.to(move + i))).isEqualTo(slot);
            apply(moves, move + i);
        }
        return move + unit.size();
    }

    void invariantHolds() {
        for (int slot = 0; slot < capacity.length; slot++) {
            assertThat(free(slot)).describedAs("free in %d", slot).isNotNegative();
        }
        for (Person person : people) {
            for (int round = 0; round < problem.rounds(); round++) {
                for (int other = 0; other < round; other++) {
                    assertThat(person.seats[round] < 0 || person.seats[round] != person.seats[other])
                            .describedAs("nobody twice in an offering")
                            .isTrue();
                }
            }
        }
    }

    /** Tries every way from every free seat: moves at the same cost, and at the end one that gains. */
    void noImprovingChainIsLeft() {
        for (int slot = 0; slot < capacity.length; slot++) {
            assertThat(whoGains(slot))
                    .describedAs("gain from the free seats in %d", slot)
                    .isEmpty();
            if (free(slot) > 0) {
                assertThat(improves(slot, new HashSet<>(Set.of(slot))))
                        .describedAs("chain to %d", slot)
                        .isFalse();
            }
        }
    }

    private boolean improves(int slot, Set<Integer> passed) {
        int round = problem.roundOf(slot);
        for (Person person : people) {
            int from = person.seats[round] < 0 ? CompactProblem.NONE : problem.slot(round, person.seats[round]);
            if (person.size == 1 && person.group == CompactProblem.NONE && mayMove(person, slot)) {
                if (gains(person, slot)) {
                    return true;
                }
                if (from >= 0 && costWith(person, slot) == cost(person) && passed.add(from) && improves(from, passed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Stream<Person> whoGains(int slot) {
        int round = problem.roundOf(slot);
        return people.stream()
                .filter(person -> mayMove(person, slot) && gains(person, slot))
                .filter(person -> size(unit(person, round)) <= free(slot))
                .filter(person -> unit(person, round).stream()
                        .allMatch(one -> mayMove(one, slot) && costWith(one, slot) <= cost(one)));
    }

    private Comparator<Person> order() {
        return Comparator.comparing((Person person) -> !withoutWish(person))
                .thenComparing(person -> -cost(person))
                .thenComparing(Person::lot);
    }

    private List<Person> unit(Person person, int round) {
        return people.stream()
                .filter(one -> one == person
                        || person.group != CompactProblem.NONE
                                && one.group == person.group
                                && one.seats[round] == person.seats[round])
                .toList();
    }

    private static int size(List<Person> unit) {
        return unit.stream().mapToInt(Person::size).sum();
    }

    int taken(int slot) {
        return capacity[slot] - free(slot);
    }

    int[] costs() {
        return people.stream().mapToInt(this::cost).toArray();
    }

    boolean isWish(Moves moves, int move) {
        return rank(people.get(moves.participant(move)), moves.round(move), moves.to(move)) > 0;
    }

    int free(int slot) {
        int round = problem.roundOf(slot);
        return capacity[slot]
                - people.stream()
                        .filter(person -> person.seats[round] == problem.offeringOf(slot))
                        .mapToInt(Person::size)
                        .sum();
    }

    private boolean mayMove(Person person, int slot) {
        int round = problem.roundOf(slot);
        for (int seat : person.seats) {
            if (seat == problem.offeringOf(slot)) {
                return false;
            }
        }
        return person.seats[round] != NOT_WANTED
                && !isFixed(person, round)
                && !kept.contains(List.of(person.number, round));
    }

    private boolean gains(Person person, int slot) {
        return costWith(person, slot) < cost(person);
    }

    int cost(int person) {
        return cost(people.get(person));
    }

    private int costWith(Person person, int slot) {
        int[] seats = person.seats.clone();
        seats[problem.roundOf(slot)] = problem.offeringOf(slot);
        return cost(person, seats);
    }

    private int cost(Person person) {
        return cost(person, person.seats);
    }

    private int cost(Person person, int[] seats) {
        int cost = 0;
        boolean wants = false;
        boolean met = false;
        for (int round = 0; round < seats.length; round++) {
            if (seats[round] != NOT_WANTED && isFixed(person, round)) {
                met = true;
            } else if (seats[round] != NOT_WANTED) {
                int rank = seats[round] == NO_SEAT ? 0 : rank(person, round, seats[round]);
                wants = true;
                met |= rank > 0;
                cost += rank > 0
                        ? weights.ofRank(rank)
                        : seats[round] == NO_SEAT ? weights.unplaced() : weights.unwished();
            }
        }
        return cost + (wants && !met ? weights.noWish() : 0);
    }

    private boolean withoutWish(Person person) {
        boolean wants = false;
        for (int round = 0; round < person.seats.length; round++) {
            int seat = person.seats[round];
            if (seat != NOT_WANTED && (isFixed(person, round) || seat >= 0 && rank(person, round, seat) > 0)) {
                return false;
            }
            wants |= seat != NOT_WANTED;
        }
        return wants;
    }

    private int rank(Person person, int round, int offering) {
        if (person.late == null) {
            return problem.rank(person.number, round, offering);
        }
        return person.late.wishes().stream()
                .filter(wish ->
                        wish.offering().equals(problem.offeringId(offering)) && wish.countsIn(problem.roundId(round)))
                .mapToInt(Wish::rank)
                .findFirst()
                .orElse(0);
    }

    private boolean isFixed(Person person, int round) {
        return person.late == null && problem.fixed(person.number, round) != CompactProblem.NONE;
    }
}
