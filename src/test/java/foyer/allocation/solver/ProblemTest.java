package foyer.allocation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Offering CHOIR = new Offering("choir", Map.of("1", 1, "2", 1));
    private static final Offering DANCE = new Offering("dance", Map.of("1", 9));

    @Test
    void a_wish_for_an_unknown_offering_is_refused() {
        refused(() -> problem(Participant.wishing("p1", Wish.either(1, "opera"))))
                .isEqualTo("A wish of participant p1 names the unknown offering opera");
    }

    @Test
    void a_wish_for_an_unknown_round_is_refused() {
        refused(() -> problem(Participant.wishing("p1", Wish.in("9", 1, "choir"))))
                .isEqualTo("A wish of participant p1 names the unknown round 9");
    }

    @Test
    void the_same_wish_twice_is_refused_even_where_one_counts_in_either_round() {
        refused(() -> problem(Participant.wishing("p1", Wish.either(1, "choir"), Wish.in("2", 2, "choir"))))
                .isEqualTo("Participant p1 wishes for choir twice in round 2");
    }

    @Test
    void wishes_for_the_same_offering_in_different_rounds_are_two_wishes() {
        var participant = Participant.wishing("p1", Wish.in("1", 1, "choir"), Wish.in("2", 2, "choir"));

        assertThat(problem(participant).participants()).containsExactly(participant);
    }

    @Test
    void a_negative_capacity_is_refused() {
        refused(() -> new Offering("choir", Map.of("1", -1)))
                .isEqualTo("Offering choir has the negative capacity -1 in round 1");
    }

    @Test
    void a_capacity_in_an_unknown_round_is_refused() {
        refused(() -> new Problem(List.of("1"), List.of(CHOIR), List.of()))
                .isEqualTo("Offering choir names the unknown round 2");
    }

    @Test
    void more_fixed_seats_than_there_are_are_refused() {
        refused(() -> problem(fixed("p1", Map.of("1", "choir")), fixed("p2", Map.of("1", "choir"))))
                .isEqualTo("Offering choir has 1 seats in round 1, but 2 are fixed");
        refused(() -> problem(fixed("p1", Map.of("2", "dance"))))
                .isEqualTo("Offering dance has 0 seats in round 2, but 1 are fixed");
    }

    @Test
    void a_participant_fixed_in_the_same_offering_twice_is_refused() {
        refused(() -> fixed("p1", Map.of("1", "choir", "2", "choir")))
                .isEqualTo("Participant p1 is fixed in the same offering twice");
    }

    @Test
    void a_fixed_seat_in_a_round_that_is_left_out_is_refused() {
        refused(() -> new Participant("p1", List.of(), Set.of("1"), Map.of("1", "choir")))
                .isEqualTo("Participant p1 is fixed in round 1 but wants no seat there");
    }

    @Test
    void ids_there_twice_are_refused() {
        refused(() -> problem(Participant.wishing("p1"), Participant.wishing("p1")))
                .isEqualTo("Participant p1 is there twice");
        refused(() -> new Problem(List.of("1", "2"), List.of(CHOIR, CHOIR), List.of()))
                .isEqualTo("Offering choir is there twice");
    }

    @Test
    void a_rank_below_one_is_refused() {
        refused(() -> Wish.either(0, "choir")).isEqualTo("A wish for choir has rank 0; ranks are 1 to 1000");
    }

    @Test
    void weights_that_would_reward_a_worse_seat_are_refused() {
        refused(() -> new Weights(List.of(1, 0), 20, 200, 10_000)).contains("fall");
        refused(() -> new Weights(List.of(0, 30), 20, 200, 10_000)).contains("unwished");
    }

    private static Problem problem(Participant... participants) {
        return new Problem(List.of("1", "2"), List.of(CHOIR, DANCE), List.of(participants));
    }

    private static Participant fixed(String id, Map<String, String> seats) {
        return new Participant(id, List.of(), Set.of(), seats);
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(ThrowingCallable problem) {
        return assertThatThrownBy(problem)
                .isInstanceOf(IllegalArgumentException.class)
                .message();
    }
}
