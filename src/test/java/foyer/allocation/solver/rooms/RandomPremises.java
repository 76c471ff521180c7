package foyer.allocation.solver.rooms;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.RandomProblems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tiny problems with rooms, some fixed, help and needs, in words, so that a test can name everything anew or add a room. */
record RandomPremises(
        CompactProblem problem,
        List<Room> rooms,
        List<Help> help,
        List<Demand> demands,
        List<Placed> placed,
        List<Need> needs) {

    record Room(String id, int round, int seats, Set<String> has) {}

    record Help(String kind, int round, int number) {}

    record Demand(int offering, String feature) {}

    record Placed(int slot, String room) {}

    record Need(int participant, String kind) {}

    private static final List<String> KINDS = List.of("loop", "steps", "signs");

    static RandomPremises of(long number, int rounds) {
        var random = new Random(number);
        CompactProblem problem = CompactProblem.of(new RandomProblems(number, rounds).problem());
        var rooms = new ArrayList<Room>();
        int numberOfRooms = 1 + random.nextInt(rounds == 1 ? 4 : 3);
        for (int room = 0; room < numberOfRooms; room++) {
            boolean always = random.nextInt(3) > 0;
            int round = always ? CompactProblem.NONE : random.nextInt(rounds);
            rooms.add(new Room("room " + room, round, 1 + random.nextInt(5), some(random, KINDS.subList(0, 2), 2)));
        }
        var help = new ArrayList<Help>();
        for (String kind : List.of("signs", "loop")) {
            help.add(new Help(kind, CompactProblem.NONE, random.nextInt(2)));
        }
        var demands = new ArrayList<Demand>();
        var placed = new ArrayList<Placed>();
        if (random.nextInt(3) == 0) {
            demands.add(new Demand(random.nextInt(problem.offerings()), "loop"));
        }
        if (random.nextInt(3) == 0 && rooms.getFirst().round() == CompactProblem.NONE) {
            placed.add(new Placed(random.nextInt(problem.slots()), "room 0"));
        }
        var needs = new ArrayList<Need>();
        for (int participant = 0; participant < problem.participants(); participant++) {
            int person = participant;
            if (random.nextInt(2) == 0) {
                some(random, KINDS, 3).forEach(kind -> needs.add(new Need(person, kind)));
            }
        }
        return new RandomPremises(problem, rooms, help, demands, placed, needs);
    }

    private static Set<String> some(Random random, List<String> kinds, int oneIn) {
        var some = new HashSet<String>();
        kinds.stream().filter(kind -> random.nextInt(oneIn) == 0).forEach(some::add);
        return some;
    }

    Premises premises() {
        return premises(UnaryOperator.identity());
    }

    Premises premises(UnaryOperator<String> named) {
        var builder = new PremisesBuilder(problem);
        KINDS.forEach(kind -> builder.help(named.apply(kind), CompactProblem.NONE, 0));
        rooms.forEach(room -> builder.room(
                named.apply(room.id()),
                room.round(),
                room.seats(),
                room.has().stream().map(named).toList()));
        help.forEach(one -> builder.help(named.apply(one.kind()), one.round(), one.number()));
        demands.forEach(one -> builder.demand(one.offering(), named.apply(one.feature())));
        placed.forEach(one -> builder.place(one.slot(), named.apply(one.room())));
        needs.forEach(one -> builder.need(one.participant(), named.apply(one.kind())));
        return builder.build();
    }

    RandomPremises with(Room room) {
        var more = new ArrayList<>(rooms);
        more.add(room);
        return new RandomPremises(problem, more, help, demands, placed, needs);
    }

    boolean hasInRound(Room room, int round) {
        return room.round() == CompactProblem.NONE || room.round() == round;
    }
}
