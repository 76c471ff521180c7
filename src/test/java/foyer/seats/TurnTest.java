package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.BestSeats.Candidate;
import foyer.seats.SeatPoints.Points;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose turn it is follows the event's points, and no points are higher than having no wish met at all. */
class TurnTest {
    private final RoundId morning = new RoundId(UUID.randomUUID());
    private final RoundId evening = new RoundId(UUID.randomUUID());

    @Test
    void an_unwished_seat_is_worse_than_a_third_wish_or_not_as_the_points_say() {
        var strict = new Turn(new Points(List.of(0, 1, 2), 50, 1000));
        var mild = new Turn(new Points(List.of(0, 1, 40), 40, 1000));
        var first = seat(morning, 1);

        assertThat(strict.of(List.of(first, seat(evening, 0)), Set.of(morning, evening)))
                .isLessThan(strict.of(List.of(first, seat(evening, 3)), Set.of(morning, evening)));
        assertThat(mild.of(List.of(first, seat(evening, 0)), Set.of(morning, evening)))
                .isEqualTo(mild.of(List.of(first, seat(evening, 3)), Set.of(morning, evening)));
    }

    @Test
    void whoever_has_no_wish_met_comes_first_even_where_a_missing_seat_costs_the_most_there_is() {
        var turn = new Turn(new Points(List.of(0), 0, 1_000_000));

        assertThat(turn.of(List.of(seat(morning, 0), seat(evening, 0)), Set.of(morning, evening)))
                .isLessThan(turn.of(List.of(seat(morning, 1)), Set.of(morning, evening)));
    }

    @Test
    void a_move_makes_the_turn_what_it_would_have_been_with_the_new_seat() {
        var turn = new Turn(new Points(List.of(0, 7, 9), 30, 5000));
        var had = new Seating.Seat(slot(morning), 3);

        int before = turn.of(List.of(seat(morning, 3)), Set.of(morning));

        assertThat(before + turn.later(List.of(had), had, 2))
                .isEqualTo(turn.of(List.of(seat(morning, 2)), Set.of(morning)));
    }

    private static Candidate seat(RoundId round, int rank) {
        return new Candidate(slot(round), rank, true);
    }

    private static Slot slot(RoundId round) {
        return new Slot(new OfferingId(UUID.randomUUID()), round);
    }
}
