package foyer.allocation.solver.rooms;

import foyer.allocation.solver.CompactProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes rooms, help, places and needs down piece by piece, rooms before what names them. A contradiction is refused with an {@link IllegalArgumentException} that names it.
 */
public final class PremisesBuilder {
    final CompactProblem problem;

    /** By participant. */
    final Map<Integer, Long> needs = new TreeMap<>();

    final long[] demands;
    final int[] placed;
    final int[] usual;

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> rooms = new LinkedHashMap<>();
    private final List<int[]> seats = new ArrayList<>();
    private final List<long[]> features = new ArrayList<>();
    private final Map<Integer, int[]> help = new TreeMap<>();

    public PremisesBuilder(CompactProblem problem) {
        this.problem = problem;
        demands = new long[problem.offerings()];
        placed = new int[problem.slots()];
        usual = new int[problem.slots()];
        Arrays.fill(placed, Premises.NO_ROOM);
        Arrays.fill(usual, Premises.NO_ROOM);
    }

    /** @param round or {@link CompactProblem#NONE} for every round that is not said otherwise */
    public PremisesBuilder room(String room, int round, int seatsThere, Iterable<String> has) {
        refuseIf(room.isBlank(), "A room has no name");
        refuseIf(seatsThere < 0, "Room %s has the negative number of %d seats", room, seatsThere);
        long set = 0;
        for (String feature : has) {
            set |= bit(feature);
        }
        int number = rooms.computeIfAbsent(room, this::newRoom);
        for (int each = 0; each < problem.rounds(); each++) {
            if (round == CompactProblem.NONE ? seats.get(number)[each] < 0 : round == each) {
                seats.get(number)[each] = seatsThere;
                features.get(number)[each] = set;
            }
        }
        return this;
    }

    private int newRoom(String room) {
        int[] nowhere = new int[problem.rounds()];
        Arrays.fill(nowhere, -1);
        seats.add(nowhere);
        features.add(new long[problem.rounds()]);
        return rooms.size();
    }

    /**
     * @param kind what it helps with, as people need it
     * @param number how many offerings in the round can have one
     */
    public PremisesBuilder help(String kind, int round, int number) {
        refuseIf(number < 0, "There is the negative number of %d %s", number, kind);
        int[] byRound = help.computeIfAbsent(kindNumber(kind), any -> new int[problem.rounds()]);
        for (int each = 0; each < problem.rounds(); each++) {
            byRound[each] = round == CompactProblem.NONE || round == each ? number : byRound[each];
        }
        return this;
    }

    /** Its room must have this, whoever comes. */
    public PremisesBuilder demand(int offering, String feature) {
        demands[offering] |= bit(feature);
        return this;
    }

    /** It stays in this room; several may share one. */
    public PremisesBuilder place(int slot, String room) {
        placed[slot] = known(room, slot);
        return this;
    }

    /** The room it has unless something is gained by another. */
    public PremisesBuilder usually(int slot, String room) {
        usual[slot] = known(room, slot);
        return this;
    }

    private int known(String room, int slot) {
        Integer number = rooms.get(room);
        refuseIf(number == null, "Room %s of %s is not known", room, offering(slot));
        return number == null ? Premises.NO_ROOM : number;
    }

    public PremisesBuilder need(int participant, String kind) {
        needs.merge(participant, bit(kind), (one, other) -> one | other);
        return this;
    }

    public Premises build() {
        var premises = new Premises(this);
        for (int slot = 0; slot < problem.slots(); slot++) {
            refuseUnfit(premises, slot);
        }
        new Rooming(premises, Premises.numbers(problem.slots()), Premises.numbers(premises.rooms.length))
                .refuseTooFewForFixedSeats();
        return premises;
    }

    private void refuseUnfit(Premises premises, int slot) {
        int room = placed[slot];
        if (room != Premises.NO_ROOM && premises.isHeld(slot)) {
            int there = premises.seatsIn(room, slot);
            long demanded = demands[problem.offeringOf(slot)];
            refuseIf(there < 0, "%s must be in %s, which is not there then", offering(slot), premises.room(room));
            refuseIf(
                    there < premises.fixedSeats[slot],
                    "%s must be in %s, which has %d seats, but %d are fixed",
                    offering(slot),
                    premises.room(room),
                    there,
                    premises.fixedSeats[slot]);
            refuseIf(
                    (premises.featuresIn(room, slot) & demanded) != demanded,
                    "%s must be in %s, which lacks what it needs",
                    offering(slot),
                    premises.room(room));
        }
    }

    private String offering(int slot) {
        return "Offering %s in round %s"
                .formatted(problem.offeringId(problem.offeringOf(slot)), problem.roundId(problem.roundOf(slot)));
    }

    private long bit(String kind) {
        return 1L << kindNumber(kind);
    }

    private int kindNumber(String kind) {
        refuseIf(kind.isBlank(), "A need has no name");
        int number = kinds.computeIfAbsent(kind, any -> kinds.size());
        refuseIf(number >= Premises.MOST_KINDS, "There are more than %d kinds of needs", Premises.MOST_KINDS);
        return number;
    }

    String[] kinds() {
        return kinds.keySet().toArray(String[]::new);
    }

    String[] rooms() {
        return rooms.keySet().toArray(String[]::new);
    }

    int[] seats() {
        return seats.stream().flatMapToInt(Arrays::stream).toArray();
    }

    long[] features() {
        return features.stream().flatMapToLong(Arrays::stream).toArray();
    }

    int[] helpByKindAndRound() {
        int[] all = new int[kinds.size() * problem.rounds()];
        help.forEach((kind, byRound) -> System.arraycopy(byRound, 0, all, kind * problem.rounds(), problem.rounds()));
        return all;
    }

    static void refuseIf(boolean wrong, String reason, Object... named) {
        if (wrong) {
            throw new IllegalArgumentException(reason.formatted(named));
        }
    }
}
