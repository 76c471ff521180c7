package foyer.allocation.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A problem in numbers: participants in the order of the lottery, offerings in an order drawn from the same seed, so that whatever comes first
 * somewhere does so by lot. A slot is an offering in a round, numbered {@code round * offerings + offering}.
 */
final class Instance {

    /** In a day plan: no seat given in this round. */
    static final int NO_SEAT = -1;

    private static final int UNWISHED = 0;
    private static final int BARRED = -1;

    final Problem problem;
    final Weights weights;
    final List<Participant> people;
    final List<Offering> offerings;
    final int rounds;
    final int slots;

    /** By person: the seats they need in each slot, 2 for a pair. */
    private final int[] sizes;

    /** Seats by slot, without the fixed ones. */
    final int[] capacity;

    /** By person and slot: the rank wished, 0 where there is no wish, -1 where they cannot sit, for one because of a fixed seat in the offering. */
    private final short[][] ranks;

    /** By person. */
    private final int[] noWish;

    /** By person: the rounds they want a seat in and have no fixed one. */
    private final int[][] openRounds;

    private final Map<String, Integer> numberOfOffering = new HashMap<>();

    Instance(Problem problem, Seed seed, Weights weights) {
        this.problem = problem;
        this.weights = weights;
        people = seed.draw(problem.participants(), Participant::id);
        offerings = seed.draw(problem.offerings(), Offering::id);
        offerings.forEach(offering -> numberOfOffering.put(offering.id(), numberOfOffering.size()));
        rounds = problem.rounds().size();
        slots = rounds * offerings.size();
        capacity = IntStream.range(0, slots)
                .map(slot -> offeringAt(slot).capacityIn(roundAt(slot)))
                .toArray();
        sizes = people.stream().mapToInt(Participant::seats).toArray();
        noWish = people.stream()
                .mapToInt(person -> NoWish.points(problem, person, weights))
                .toArray();
        ranks = new short[people.size()][slots];
        openRounds = new int[people.size()][];
        for (int person = 0; person < people.size(); person++) {
            enterWishes(person);
            enterFixedSeats(person);
            enterBars(person);
            openRounds[person] = openRoundsOf(people.get(person));
        }
    }

    private void enterWishes(int person) {
        for (Wish wish : people.get(person).wishes()) {
            for (int round = 0; round < rounds; round++) {
                if (wish.countsIn(problem.rounds().get(round))) {
                    ranks[person][slot(round, wish.offering())] = (short) wish.rank();
                }
            }
        }
    }

    private void enterFixedSeats(int person) {
        people.get(person).fixed().forEach((fixedRound, offering) -> {
            capacity[slot(problem.rounds().indexOf(fixedRound), offering)] -= sizes[person];
            for (int round = 0; round < rounds; round++) {
                ranks[person][slot(round, offering)] = BARRED;
            }
        });
    }

    /** Wishes for what they cannot sit in are left out. */
    private void enterBars(int person) {
        for (Place place : problem.barred().getOrDefault(people.get(person).id(), Set.of())) {
            ranks[person][slot(problem.rounds().indexOf(place.round()), place.offering())] = BARRED;
        }
    }

    private int[] openRoundsOf(Participant participant) {
        return IntStream.range(0, rounds)
                .filter(round ->
                        !participant.without().contains(problem.rounds().get(round)))
                .filter(round ->
                        !participant.fixed().containsKey(problem.rounds().get(round)))
                .toArray();
    }

    private int slot(int round, String offering) {
        return round * offerings.size() + Objects.requireNonNull(numberOfOffering.get(offering));
    }

    int people() {
        return people.size();
    }

    int round(int slot) {
        return slot / offerings.size();
    }

    int offering(int slot) {
        return slot % offerings.size();
    }

    String roundAt(int slot) {
        return problem.rounds().get(round(slot));
    }

    Offering offeringAt(int slot) {
        return offerings.get(offering(slot));
    }

    int[] openRounds(int person) {
        return openRounds[person];
    }

    /** Where a round stands among the open ones of a person, and so in their day plans; negative where it is not open. */
    int indexOfOpenRound(int person, int round) {
        return Arrays.binarySearch(openRounds[person], round);
    }

    boolean wished(int person, int slot) {
        return ranks[person][slot] > UNWISHED;
    }

    int rank(int person, int slot) {
        return ranks[person][slot];
    }

    boolean mayTake(int person, int slot) {
        return capacity[slot] >= sizes[person] && ranks[person][slot] != BARRED;
    }

    int size(int person) {
        return sizes[person];
    }

    /** The day plan of these seats, by open round. */
    DayPlan plan(int person, int[] seats) {
        return new DayPlan(person, seats, cost(person, seats), sizes[person]);
    }

    /** For one of those who sit there; so are the costs of no wish and of no seat. */
    int costOfSeat(int person, int slot) {
        return wished(person, slot) ? weights.ofRank(ranks[person][slot]) : weights.unwished();
    }

    /** What it costs on top if none of the seats chosen by the solver is wished. */
    int costOfNoWish(int person) {
        boolean wantsSeats = openRounds[person].length > 0;
        return wantsSeats && people.get(person).fixed().isEmpty() ? noWish[person] : 0;
    }

    /** Whether one person may have these seats together. */
    boolean possible(int person, int[] seats) {
        for (int i = 0; i < seats.length; i++) {
            if (seats[i] != NO_SEAT && (!mayTake(person, seats[i]) || takenBefore(i, seats))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a seat is in the same offering as one before it. */
    boolean takenBefore(int i, int[] seats) {
        for (int k = 0; k < i; k++) {
            if (seats[k] != NO_SEAT && offering(seats[k]) == offering(seats[i])) {
                return true;
            }
        }
        return false;
    }

    boolean meetsAWish(DayPlan plan) {
        return meetsAWish(plan.person, plan.seats);
    }

    private boolean meetsAWish(int person, int[] seats) {
        for (int slot : seats) {
            if (slot != NO_SEAT && wished(person, slot)) {
                return true;
            }
        }
        return false;
    }

    /** What the seats of one person's open rounds, a slot or {@link #NO_SEAT} each, cost altogether, a companion's among them. */
    int cost(int person, int[] seats) {
        int cost = meetsAWish(person, seats) ? 0 : costOfNoWish(person);
        for (int slot : seats) {
            cost += slot == NO_SEAT ? weights.unplaced() : costOfSeat(person, slot);
        }
        return cost * sizes[person];
    }
}
