package foyer.allocation;

import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Wish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts people who would like a seat better than theirs in that round, while somebody has it who ranked it worse and has
 * a worse lottery number. Whoever sits in the same offering in another round, and a pair before single seats, could not
 * take it and does not count.
 */
final class Envy {
    private static final int NOT_WISHED = Integer.MAX_VALUE;

    private final Problem problem;
    private final Map<String, List<SlotKey>> seats;
    private final Map<String, String> lots = new HashMap<>();

    /** By slot and size, then by the rank of who sits there: the worst lottery number of that rank or a worse one. */
    private final Map<Holding, TreeMap<Integer, String>> worst = new HashMap<>();

    private record Holding(SlotKey slot, int size) {}

    Envy(Problem problem, Seed seed, Map<String, List<SlotKey>> seats) {
        this.problem = problem;
        this.seats = seats;
        problem.participants().forEach(person -> lots.put(person.id(), seed.lotteryNumber(person.id())));
        problem.participants().forEach(this::seat);
        worst.values().forEach(Envy::accumulate);
    }

    int people() {
        return problem.participants().stream()
                .filter(this::envies)
                .mapToInt(Participant::seats)
                .sum();
    }

    private void seat(Participant person) {
        for (SlotKey slot : seats.getOrDefault(person.id(), List.of())) {
            int rank = Tally.rank(person, slot);
            for (int size = 1; size <= person.seats(); size++) {
                worst.computeIfAbsent(new Holding(slot, size), _ -> new TreeMap<>())
                        .merge(rank == 0 ? NOT_WISHED : rank, lot(person), Envy::worse);
            }
        }
    }

    private static void accumulate(TreeMap<Integer, String> byRank) {
        String worstSoFar = "";
        for (var entry : byRank.descendingMap().entrySet()) {
            worstSoFar = worse(worstSoFar, entry.getValue());
            entry.setValue(worstSoFar);
        }
    }

    private static String worse(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private String lot(Participant person) {
        return lots.getOrDefault(person.id(), "");
    }

    private boolean envies(Participant person) {
        var theirs = seats.getOrDefault(person.id(), List.of());
        return problem.rounds().stream()
                .filter(round -> !person.without().contains(round))
                .anyMatch(round -> person.wishes().stream()
                        .filter(wish -> wish.countsIn(round))
                        .filter(wish ->
                                theirs.stream().noneMatch(has -> has.offering().equals(wish.offering())))
                        .filter(wish -> likesBetter(person, wish, round, theirs))
                        .anyMatch(wish -> isPassedOver(person, wish, round)));
    }

    private static boolean likesBetter(Participant person, Wish wish, String round, List<SlotKey> theirs) {
        return theirs.stream()
                .filter(has -> has.round().equals(round))
                .mapToInt(has -> Tally.rank(person, has))
                .allMatch(rank -> rank == 0 || rank > wish.rank());
    }

    private boolean isPassedOver(Participant person, Wish wish, String round) {
        var holders = worst.get(new Holding(new SlotKey(wish.offering(), round), person.seats()));
        var worseRank = holders == null ? null : holders.higherEntry(wish.rank());
        return worseRank != null && worseRank.getValue().compareTo(lot(person)) > 0;
    }
}
