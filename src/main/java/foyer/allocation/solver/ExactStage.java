package foyer.allocation.solver;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;

import foyer.allocation.solver.Certificate.Proof;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** For problems of a few hundred people: goes on from a good allocation to the best there is, and settles ties by the lottery. */
final class ExactStage {

    private static final int MOST_PARTICIPANTS = 1500;
    private static final int MOST_SLOTS = 120;

    private final CompactProblem problem;
    private final Instance instance;
    private final WorkLimit limit;
    private final Onlooker onlooker;
    private final int[] participantOf;
    private final int[] numberOfOffering;

    ExactStage(CompactProblem problem, Seed seed, Weights weights, WorkLimit limit, Onlooker onlooker) {
        this.onlooker = onlooker;
        this.problem = problem;
        this.limit = limit;
        instance = new Instance(InWords.of(problem), seed, weights);
        Map<String, Integer> participants = new HashMap<>();
        for (int participant = 0; participant < problem.participants(); participant++) {
            participants.put(problem.participantId(participant), participant);
        }
        participantOf = instance.people.stream()
                .mapToInt(person -> Objects.requireNonNull(participants.get(person.id())))
                .toArray();
        Map<String, Integer> offerings = new HashMap<>();
        for (int offering = 0; offering < problem.offerings(); offering++) {
            offerings.put(problem.offeringId(offering), offering);
        }
        numberOfOffering = instance.offerings.stream()
                .mapToInt(offering -> Objects.requireNonNull(offerings.get(offering.id())))
                .toArray();
    }

    static boolean fits(CompactProblem problem) {
        return problem.participants() <= MOST_PARTICIPANTS
                && problem.slots() <= MOST_SLOTS
                && problem.groups() == 0
                && !problem.hasMinimums();
    }

    CompactSolution improve(CompactSolution found) {
        long started = System.nanoTime();
        DayPlan[] plans = plans(found.seats());
        Proof proof = found.proof();
        Bound bound = found.bound();
        long[] prices = found.prices();
        String method = found.method();
        if (proof == Proof.NONE) {
            var search = new Search(instance, limit, plans, bound.points(), onlooker);
            search.run();
            plans = search.best();
            long[] searched = prices(search.prices());
            Bound searchedBound = Bound.of(instance.problem, InWords.prices(problem, searched), instance.weights);
            if (searchedBound.millionths() > bound.millionths()) {
                bound = searchedBound;
                prices = searched;
            }
            boolean byPrices = bound.proves(Seating.cost(plans));
            proof = byPrices ? Proof.PRICES : search.complete() ? Proof.SEARCH : Proof.NONE;
            method += "; then " + search.method();
        }
        plans = new LotteryExchange(instance, plans).settled();
        long millis = (System.nanoTime() - started) / 1_000_000;
        return new CompactSolution(
                allocation(plans),
                Seating.cost(plans),
                bound,
                proof,
                prices,
                found.splits(),
                method,
                found.wallMillis() + millis);
    }

    private DayPlan[] plans(CompactAllocation seats) {
        int[] slotOfOffering = new int[problem.offerings()];
        for (int offering = 0; offering < numberOfOffering.length; offering++) {
            slotOfOffering[numberOfOffering[offering]] = offering;
        }
        var plans = new DayPlan[instance.people()];
        for (int person = 0; person < plans.length; person++) {
            int participant = participantOf[person];
            int[] taken = Arrays.stream(instance.openRounds(person))
                    .map(round -> {
                        int seat = seats.seat(participant, round);
                        return seat < 0 ? Instance.NO_SEAT : round * problem.offerings() + slotOfOffering[seat];
                    })
                    .toArray();
            plans[person] = instance.plan(person, taken);
        }
        return plans;
    }

    private CompactAllocation allocation(DayPlan[] plans) {
        short[] seats = new short[problem.participants() * problem.rounds()];
        Arrays.fill(seats, (short) NOT_WANTED);
        for (DayPlan plan : plans) {
            int participant = participantOf[plan.person];
            int[] open = instance.openRounds(plan.person);
            for (int i = 0; i < open.length; i++) {
                int seat = plan.seats[i];
                seats[participant * problem.rounds() + open[i]] =
                        (short) (seat == Instance.NO_SEAT ? NO_SEAT : numberOfOffering[instance.offering(seat)]);
            }
            for (int round = 0; round < problem.rounds(); round++) {
                int fixed = problem.fixed(participant, round);
                if (fixed != CompactProblem.NONE) {
                    seats[participant * problem.rounds() + round] = (short) fixed;
                }
            }
        }
        return new CompactAllocation(problem.rounds(), seats);
    }

    private long[] prices(double[] bySlot) {
        long[] prices = new long[problem.slots()];
        for (int slot = 0; slot < bySlot.length; slot++) {
            if (instance.offeringAt(slot).capacityIn(instance.roundAt(slot)) > 0) {
                prices[problem.slot(instance.round(slot), numberOfOffering[instance.offering(slot)])] =
                        Math.max(0, Math.round(bySlot[slot] * Prices.MILLION));
            }
        }
        return prices;
    }
}
