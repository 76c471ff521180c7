package foyer.operations.csv;

import foyer.allocation.solver.CompactProblemBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of without.csv, fixed.csv and companions.csv, in this order, so that each can be checked against those before. */
final class FixedSeats {
    static final List<String> WITHOUT = List.of("participant", "round");
    static final List<String> COMPANIONS = List.of("participant");
    static final List<String> COLUMNS = List.of("participant", "round", "offering");

    private static final int PARTICIPANT = 0;
    private static final int ROUND = 1;
    private static final int OFFERING = 2;
    private static final int BITS = 16;

    private final Places places;
    private final People people;
    private final Mistakes mistakes;
    private final CompactProblemBuilder builder;

    private final Keys without = new Keys();
    private final Keys companions = new Keys();

    /** By participant and round: the offering. */
    private final Map<Long, Integer> fixed = new HashMap<>();

    private final Keys fixedOfferings = new Keys();
    /** Fixed seats by offering and round. */
    private final int[] taken;

    FixedSeats(Places places, People people, Mistakes mistakes, CompactProblemBuilder builder) {
        this.places = places;
        this.people = people;
        this.mistakes = mistakes;
        this.builder = builder;
        taken = new int[places.offerings() * places.rounds()];
    }

    void leaveOut(Row row) {
        int participant = people.in(row, PARTICIPANT);
        int round = places.round(row, ROUND);
        if (participant != Ids.UNKNOWN && round != Ids.UNKNOWN && without.add(key(participant, round))) {
            builder.without(participant, round);
        }
    }

    void fix(Row row) {
        int participant = people.in(row, PARTICIPANT);
        int round = places.round(row, ROUND);
        int offering = places.offering(row, OFFERING);
        if (participant == Ids.UNKNOWN || round == Ids.UNKNOWN || offering == Ids.UNKNOWN) {
            return;
        }
        if (without.contains(key(participant, round))) {
            mistakes.add(row, "the participant wants no seat in round %s, says without.csv", places.roundId(round));
        } else if (fixed.putIfAbsent(key(participant, round), offering) != null) {
            mistakes.add(row, "the participant is fixed in round %s already", places.roundId(round));
        } else if (!fixedOfferings.add(key(participant, offering))) {
            mistakes.add(row, "the participant is fixed in %s in another round already", places.offeringId(offering));
        } else {
            seat(row, participant, round, offering);
        }
    }

    private void seat(Row row, int participant, int round, int offering) {
        if (places.seats(offering, round) == 0) {
            mistakes.add(row, "%s has no seat in round %s", places.offeringId(offering), places.roundId(round));
        } else {
            take(row, offering, round);
            builder.fixed(participant, round, offering);
        }
    }

    void accompany(Row row) {
        int participant = people.knownIn(row, PARTICIPANT);
        if (participant == Ids.UNKNOWN) {
            return;
        }
        if (!companions.add(participant)) {
            mistakes.add(
                    row,
                    "participant %s is there twice; nobody brings more than one companion",
                    people.id(participant));
            return;
        }
        builder.companion(participant);
        for (int round = 0; round < places.rounds(); round++) {
            Integer offering = fixed.get(key(participant, round));
            if (offering != null) {
                take(row, offering, round);
            }
        }
    }

    private void take(Row row, int offering, int round) {
        int fixedSeats = ++taken[offering * places.rounds() + round];
        int seats = places.seats(offering, round);
        if (fixedSeats > seats) {
            mistakes.add(
                    row,
                    "%s has %d seats in round %s, and with this line %d are fixed; give it more seats or fix fewer",
                    places.offeringId(offering),
                    seats,
                    places.roundId(round),
                    fixedSeats);
        }
    }

    private static long key(int participant, int number) {
        return (long) participant << BITS | number;
    }
}
