package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.BestSeats.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BestSeatsTest {
    private final RoundId morning = new RoundId(UUID.randomUUID());
    private final RoundId evening = new RoundId(UUID.randomUUID());
    private final OfferingId choir = new OfferingId(UUID.randomUUID());
    private final OfferingId drums = new OfferingId(UUID.randomUUID());
    private final OfferingId dance = new OfferingId(UUID.randomUUID());

    @Test
    void first_and_second_wish_are_spread_over_the_two_rounds() {
        var best = BestSeats.among(
                List.of(morning, evening),
                List.of(free(choir, morning, 1), free(choir, evening, 1), free(drums, morning, 2)));

        assertThat(best).containsExactlyInAnyOrder(free(choir, evening, 1), free(drums, morning, 2));
    }

    @Test
    void a_seat_in_each_round_is_worth_more_than_the_first_wish() {
        var best = BestSeats.among(
                List.of(morning, evening),
                List.of(free(choir, morning, 1), free(drums, morning, 9), free(choir, evening, 1)));

        assertThat(best).containsExactlyInAnyOrder(free(drums, morning, 9), free(choir, evening, 1));
    }

    @Test
    void nobody_gets_the_same_offering_twice() {
        var best =
                BestSeats.among(List.of(morning, evening), List.of(free(choir, morning, 1), free(choir, evening, 1)));

        assertThat(best).hasSize(1);
    }

    @Test
    void a_seat_one_has_is_not_given_up_for_an_equal_one() {
        var own = List.of(
                new Candidate(new Slot(drums, morning), 2, true), new Candidate(new Slot(choir, evening), 1, true));
        var candidates = new ArrayList<>(own);
        candidates.addAll(0, List.of(free(choir, morning, 1), free(drums, evening, 2)));

        assertThat(BestSeats.among(List.of(morning, evening), candidates)).containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void a_seat_nobody_wished_for_gives_way_to_any_wish() {
        var unwished = new Candidate(new Slot(drums, morning), Candidate.NOT_WISHED, true);
        var best = BestSeats.among(List.of(morning), List.of(unwished, free(dance, morning, 10)));

        assertThat(best).containsExactly(free(dance, morning, 10));
    }

    @Test
    void without_a_free_seat_there_is_none() {
        assertThat(BestSeats.among(List.of(morning, evening), List.of())).isEmpty();
    }

    private static Candidate free(OfferingId offering, RoundId round, int rank) {
        return new Candidate(new Slot(offering, round), rank, false);
    }
}
