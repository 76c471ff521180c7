package foyer.allocation.solver.rooms;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.rooms.RandomPremises.Help;
import foyer.allocation.solver.rooms.RandomPremises.Need;
import foyer.allocation.solver.rooms.RandomPremises.Room;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The least that any rooms and any places of help cost: all of them tried, with the rules written down anew. */
final class TryEveryRoom {
    private static final List<String> KINDS = List.of("loop", "steps", "signs");

    /** What a slot has: its seats, and what is there for people. */
    private record State(List<Integer> seats, List<Set<String>> there) {}

    private final RandomPremises given;
    private final CompactProblem problem;
    private final Set<State> states = new HashSet<>();
    private final Map<Integer, Set<String>> canBeMet = new HashMap<>();
    private final @Nullable Room[] rooms;
    private final List<Set<String>> brought = new ArrayList<>();

    TryEveryRoom(RandomPremises given) {
        this.given = given;
        problem = given.problem();
        rooms = new Room[problem.slots()];
        IntStream.range(0, problem.slots()).forEach(slot -> brought.add(new HashSet<>()));
        giveRooms(0);
    }

    /** Nothing where the fixed seats fit nowhere. */
    OptionalLong least() {
        Map<List<Object>, Long> known = new HashMap<>();
        return states.stream()
                .mapToLong(state ->
                        known.computeIfAbsent(List.of(state.seats(), bars(state), missed(state)), any -> cost(state)))
                .min();
    }

    private void giveRooms(int slot) {
        if (slot == rooms.length) {
            bringHelp(0);
            return;
        }
        if (problem.capacity(slot) == 0) {
            giveRooms(slot + 1);
            return;
        }
        if (mustBeIn(slot).isEmpty() && fixedSeats(slot) == 0) {
            giveRooms(slot + 1);
        }
        for (Room room : given.rooms()) {
            if (mayHave(slot, room)) {
                rooms[slot] = room;
                giveRooms(slot + 1);
                rooms[slot] = null;
            }
        }
    }

    private Optional<String> mustBeIn(int slot) {
        return given.placed().stream()
                .filter(one -> one.slot() == slot)
                .map(RandomPremises.Placed::room)
                .findFirst();
    }

    private boolean mayHave(int slot, Room room) {
        int round = problem.roundOf(slot);
        var must = mustBeIn(slot);
        boolean mine = must.map(room.id()::equals).orElse(true);
        boolean free = must.isPresent()
                || IntStream.range(0, rooms.length)
                        .filter(other -> problem.roundOf(other) == round && problem.capacity(other) > 0)
                        .noneMatch(other -> rooms[other] == room
                                || mustBeIn(other).filter(room.id()::equals).isPresent());
        return given.hasInRound(room, round)
                && mine
                && free
                && room.seats() >= fixedSeats(slot)
                && given.demands().stream()
                        .filter(demand -> demand.offering() == problem.offeringOf(slot))
                        .allMatch(demand -> room.has().contains(demand.feature()));
    }

    private int fixedSeats(int slot) {
        return IntStream.range(0, problem.participants())
                .filter(one -> problem.fixed(one, problem.roundOf(slot)) == problem.offeringOf(slot))
                .map(problem::size)
                .sum();
    }

    private void bringHelp(int at) {
        int kinds = given.help().size();
        if (at == kinds * problem.rounds()) {
            states.add(new State(
                    IntStream.range(0, rooms.length).mapToObj(this::seats).toList(),
                    IntStream.range(0, rooms.length).mapToObj(this::there).toList()));
            return;
        }
        Help help = given.help().get(at % kinds);
        int round = at / kinds;
        bringHelp(at + 1);
        // there is one of a kind at most
        for (int to = 0; to < rooms.length && help.number() > 0; to++) {
            if (problem.roundOf(to) == round
                    && problem.capacity(to) > 0
                    && brought.get(to).add(help.kind())) {
                bringHelp(at + 1);
                brought.get(to).remove(help.kind());
            }
        }
    }

    private int seats(int slot) {
        Room room = rooms[slot];
        return room == null ? 0 : Math.min(room.seats(), problem.capacity(slot));
    }

    private Set<String> there(int slot) {
        var there = new HashSet<>(brought.get(slot));
        Room room = rooms[slot];
        if (room != null) {
            there.addAll(room.has());
        }
        return Set.copyOf(there);
    }

    private long cost(State state) {
        int[] seats = state.seats().stream().mapToInt(Integer::intValue).toArray();
        var narrowed = problem.within(seats, bars(state));
        return new Solver()
                        .solve(narrowed, new Seed("lot"), Weights.DEFAULT, 1, () -> false)
                        .objective()
                + missed(state) * Weights.DEFAULT.unplaced();
    }

    private Map<Integer, BitSet> bars(State state) {
        var bars = new HashMap<Integer, BitSet>();
        for (int participant = 0; participant < problem.participants(); participant++) {
            var slots = new BitSet();
            for (int slot = 0; slot < rooms.length; slot++) {
                var needs = needsThatCanBeMet(participant, problem.roundOf(slot));
                slots.set(slot, !state.there().get(slot).containsAll(needs));
            }
            bars.put(participant, slots);
        }
        return bars;
    }

    private long missed(State state) {
        long missed = 0;
        for (int participant = 0; participant < problem.participants(); participant++) {
            for (int round = 0; round < problem.rounds(); round++) {
                int fixed = problem.fixed(participant, round);
                if (fixed != CompactProblem.NONE
                        && !state.there()
                                .get(problem.slot(round, fixed))
                                .containsAll(needsThatCanBeMet(participant, round))) {
                    missed += problem.size(participant);
                }
            }
        }
        return missed;
    }

    private Set<String> needsThatCanBeMet(int participant, int round) {
        return canBeMet.computeIfAbsent(
                participant * problem.rounds() + round, any -> findNeedsThatCanBeMet(participant, round));
    }

    private Set<String> findNeedsThatCanBeMet(int participant, int round) {
        var met = new HashSet<String>();
        for (String kind : KINDS) {
            var more = new HashSet<>(met);
            more.add(kind);
            if (given.needs().contains(new Need(participant, kind)) && canBeMet(participant, round, more)) {
                met.add(kind);
            }
        }
        return met;
    }

    private boolean canBeMet(int participant, int round, Set<String> needs) {
        int fixed = problem.fixed(participant, round);
        return problem.wantsSeat(participant, round)
                && IntStream.range(problem.slot(round, 0), problem.slot(round + 1, 0))
                        .filter(slot -> fixed == CompactProblem.NONE || fixed == problem.offeringOf(slot))
                        .anyMatch(slot -> states.stream()
                                .anyMatch(state -> state.seats().get(slot) > 0
                                        && state.there().get(slot).containsAll(needs)));
    }
}
