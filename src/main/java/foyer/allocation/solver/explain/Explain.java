package foyer.allocation.solver.explain;

import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Place;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import foyer.allocation.solver.explain.Why.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds out about one allocation why people have their seats. Made once, then asked for each of them. */
public final class Explain {
    /** With more people than this, loss is only ever said to be "at least". */
    private static final int MOST_FOR_CHAINS = 20_000;

    /** With more people than this, the prices of the chains are not tried: that would take seconds. */
    private static final int MOST_FOR_OTHER_PRICES = 2_000;

    private final Seated seated;
    private final Seed seed;
    private final boolean optimal;
    private final Map<String, Displacement> displacements = new HashMap<>();

    /** The same at several prices, all of them valid: the highest of their answers is the best. */
    private final List<AtLeast> atLeast = new ArrayList<>();

    /**
     * @param seats of everybody who has one, by participant
     * @param optimal that nothing cheaper exists is proven
     */
    public Explain(
            Problem problem,
            Weights weights,
            Seed seed,
            Prices prices,
            Map<String, ? extends List<Place>> seats,
            boolean optimal) {
        this.seed = seed;
        this.optimal = optimal;
        seated = new Seated(problem, weights, seats);
        atLeast.add(new AtLeast(seated, weights, prices));
        if (optimal && chainsTell(problem)) {
            problem.rounds().forEach(round -> displacements.put(round, new Displacement(seated, round)));
            if (problem.participants().size() <= MOST_FOR_OTHER_PRICES) {
                problem.rounds().forEach(round -> addPrices(weights, prices, List.of(round)));
                addPrices(weights, prices, problem.rounds());
            }
        }
    }

    private static boolean chainsTell(Problem problem) {
        return problem.participants().size() <= MOST_FOR_CHAINS
                && problem.participants().stream().allMatch(person -> person.group() == null)
                && problem.offerings().stream()
                        .allMatch(
                                offering -> offering.minimum().values().stream().allMatch(people -> people == 0));
    }

    private void addPrices(Weights weights, Prices prices, List<String> rounds) {
        var millionths = new TreeMap<>(prices.millionths());
        for (var displacement : displacements.entrySet()) {
            if (rounds.contains(displacement.getKey())) {
                displacement
                        .getValue()
                        .worth()
                        .forEach((place, points) -> millionths.put(place, points * Prices.MILLION));
            }
        }
        atLeast.add(new AtLeast(seated, weights, Prices.ofMillionths(millionths)));
    }

    /** By round in which they want a seat, or have one that is not fixed. */
    public SortedMap<String, Why> of(Participant person) {
        var reasons = new TreeMap<String, Why>();
        for (String round : seated.problem.rounds()) {
            String offering = seated.day(person).get(round);
            if (!person.fixed().containsKey(round)
                    && (offering != null || !person.without().contains(round))) {
                reasons.put(
                        round,
                        offering == null
                                ? new NoSeat(seated, round).why(person)
                                : why(person, new Place(offering, round)));
            }
        }
        return reasons;
    }

    private Why why(Participant person, Place has) {
        int rank = Seated.rank(person, has);
        return higherWishes(person, has.round())
                .filter(wish -> wish.rank() < rank)
                .findFirst()
                .map(wish -> why(person, has, wish))
                .orElseGet(() -> rank == Seated.UNWISHED ? new Why.NoWish() : new Why.Best(rank));
    }

    /** Those that could be met in the round and are not met in another one, the highest first. */
    private Stream<Wish> higherWishes(Participant person, String round) {
        return person.wishes().stream()
                .filter(wish -> wish.countsIn(round))
                .filter(wish -> {
                    var place = new Place(wish.offering(), round);
                    return seated.capacity(place) > 0 && !seated.sitsInAnotherRound(person, place);
                })
                .sorted(Comparator.comparingInt(Wish::rank));
    }

    private Why why(Participant person, Place has, Wish wish) {
        var place = new Place(wish.offering(), has.round());
        if (seated.heads(place) == 0 && seated.minimum(place) > 0) {
            return new Why.NotHeld(wish.offering(), wish.rank());
        }
        var day = seated.dayWith(person, place);
        long gain = seated.cost(person) - seated.cost(person, day);
        long points = atLeast.stream()
                .mapToLong(prices -> prices.loss(person, day))
                .reduce(optimal ? gain : Long.MIN_VALUE, Math::max);
        boolean proven = gain > 0 && points >= gain;
        boolean roomForSome = seated.free(place) > 0 || seated.capacity(place) < person.seats();
        if (roomForSome && (seated.free(place) >= person.seats() || !proven)) {
            return new Why.Otherwise(wish.offering(), wish.rank());
        }
        if (roomForSome) {
            return new Why.TwoSeats(wish.offering(), wish.rank());
        }
        if (decidedByLot(person, has, place, gain)) {
            return new Why.Lot(wish.offering(), wish.rank());
        }
        return proven ? full(person, place, wish, points, gain) : new Why.Otherwise(wish.offering(), wish.rank());
    }

    private Why full(Participant person, Place place, Wish wish, long points, long gain) {
        boolean many = seated.in(place).size() >= Why.COUNTED;
        return new Why.Full(
                wish.offering(),
                wish.rank(),
                many ? seated.heads(place) : Why.FEW,
                many ? loss(person, place, points, gain).orElse(null) : null);
    }

    private Optional<Loss> loss(Participant person, Place place, long points, long gain) {
        if (points > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        var displacement = displacements.get(place.round());
        boolean exact = displacement != null
                && person.seats() == 1
                && displacement.cheapest(person, place.offering()) == points;
        return Optional.of(new Loss((int) points, exact, (int) gain));
    }

    /** Some who sit there could change seats with the person at no cost to both together, and all of them have better numbers. */
    private boolean decidedByLot(Participant person, Place has, Place place, long gain) {
        var equals = seated.in(place).stream()
                .filter(other -> isEqual(person, other, has, place, gain))
                .toList();
        String number = seed.lotteryNumber(person.id());
        return seated.in(place).size() >= Why.COUNTED
                && !equals.isEmpty()
                && equals.stream()
                        .allMatch(other -> seed.lotteryNumber(other.id()).compareTo(number) < 0);
    }

    private boolean isEqual(Participant person, Participant other, Place has, Place place, long gain) {
        if (other.seats() != person.seats()
                || other.group() != null
                || other.fixed().containsKey(place.round())
                || Seated.rank(other, place) != Seated.rank(person, place)
                || seated.sitsInAnotherRound(other, has)) {
            return false;
        }
        var changes = seated.inRound(other, place.round());
        return changes.with(has.offering()) - changes.with(place.offering()) == gain;
    }
}
