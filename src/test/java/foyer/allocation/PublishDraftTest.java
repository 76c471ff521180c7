package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.Draft.State;
import foyer.allocation.PublishDraft.Outcome;
import foyer.allocation.SinceDraft.Changes;
import foyer.allocation.solver.Weights;
import foyer.platform.security.Actor;
import foyer.platform.security.Role;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Phase;
import foyer.registration.Phases;
import foyer.registration.Registration;
import foyer.testing.AtOnce;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft becomes everybody's seats: once, whole, and only while it fits. */
@OnRuns
class PublishDraftTest {
    private static final Actor TEAM = new Actor(UUID.randomUUID(), Role.ORGANISER);

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Drafts drafts;

    @Autowired
    OneGo oneGo;

    @Autowired
    PublishDraft publishDraft;

    @Autowired
    SinceDraft sinceDraft;

    @Autowired
    Policy policy;

    @Autowired
    Phases phases;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private GivenEvent event;
    private Registration anna;
    private Registration ben;

    @BeforeEach
    void two_want_the_only_seat_and_one_has_not_confirmed() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event().offering("choir", 1).offering("drums", 5).withWishPhase();
        anna = people.registersAndConfirms(event, "anna", "choir", "drums");
        ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        clock.moveTo(GivenEvents.WISHES_UNTIL);
    }

    @Test
    void what_the_draft_says_is_what_people_get() {
        var draft = draft();
        assertThat(people.has(event, anna)).isEmpty();

        assertThat(publish(draft)).isEqualTo(new Outcome.Published(2, 0));

        assertThat(List.of(people.has(event, anna), people.has(event, ben)))
                .containsExactlyInAnyOrder(List.of("choir@1"), List.of("drums@1", "choir@1#1"));
        assertThat(phases.of(event.programme().event())).isEqualTo(Phase.LIVE);
        assertThat(jdbc.sql("select count(*) from platform.outbox where purpose = 'seats' and subject_id in (:ids)")
                        .param("ids", List.of(anna.id().value(), ben.id().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void two_who_publish_at_once_publish_once() throws Exception {
        var one = draft();
        var other = draft();

        var outcomes = AtOnce.each(2, i -> publish(i == 0 ? one : other));

        assertThat(outcomes).containsOnlyOnce(new Outcome.Published(2, 0));
        assertThat(outcomes).contains(new Outcome.AlreadyPublished(GivenEvents.WISHES_UNTIL));
    }

    @Test
    void control_without_holding_the_phase_alone_both_believe_they_are_the_first() throws Exception {
        var looked = new CyclicBarrier(2);

        var first = AtOnce.each(
                2,
                _ -> transaction.execute(_ -> {
                    int published = published();
                    await(looked);
                    return published == 0;
                }));

        assertThat(first).containsExactly(true, true);
    }

    @Test
    void whoever_left_since_leaves_their_seat_to_who_waits_for_it() {
        var draft = draft();
        var winner = winner(draft);
        var loser = winner.equals(anna) ? ben : anna;
        cancelRegistration.of(winner.id());
        assertThat(changes(draft)).isEqualTo(new Changes(0, 1, 0, false, false));

        assertThat(publish(draft)).isEqualTo(new Outcome.Published(1, 0));

        assertThat(people.has(event, loser)).containsExactly("choir@1");
        assertThat(people.has(event, winner)).isEmpty();
    }

    @Test
    void whoever_confirmed_since_gets_what_is_left_after_the_others() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        var slow = people.registers(event, "slow", "choir", "drums");
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        var draft = draft();
        people.confirms(slow);
        assertThat(changes(draft)).isEqualTo(new Changes(1, 0, 0, false, false));

        assertThat(publish(draft)).isEqualTo(new Outcome.Published(2, 1));

        assertThat(people.has(event, slow)).contains("drums@1").doesNotContain("choir@1");
    }

    @Test
    void other_wishes_or_other_points_need_a_new_run_and_nothing_is_given() {
        var draft = draft();
        jdbc.sql("delete from registration.wish where registration_id = :id and rank = 2")
                .param("id", anna.id().value())
                .update();
        assertThat(publish(draft)).isEqualTo(new Outcome.NeedsNewRun(new Changes(0, 0, 1, false, false)));

        var second = draft();
        policy.decide(event.id(), new Weights(List.of(0, 2, 4), 20, 200, 10_000), TEAM);
        assertThat(publish(second)).isEqualTo(new Outcome.NeedsNewRun(new Changes(0, 0, 0, false, true)));
        assertThat(published()).isZero();
        assertThat(people.has(event, anna)).isEmpty();

        assertThat(publish(draft())).isInstanceOf(Outcome.Published.class);
        assertThat(policy.decide(event.id(), Weights.DEFAULT, TEAM)).isFalse();
    }

    private Draft draft() {
        var draft = transaction.execute(_ -> oneGo.draft(event.programme()));
        assertThat(draft).isNotNull();
        assertThat(draft.state()).isEqualTo(State.READY);
        return draft;
    }

    private Outcome publish(Draft draft) {
        return publishDraft.by(event.programme(), draft.number(), TEAM);
    }

    private Changes changes(Draft draft) {
        return sinceDraft.of(event.programme(), draft);
    }

    private Registration winner(Draft draft) {
        var seats = drafts.seats(draft).get(anna.id().value().toString());
        return seats != null && seats.contains(new SlotKey("choir", "1")) ? anna : ben;
    }

    private int published() {
        return jdbc.sql("select count(*) from allocation.run where event_id = :event")
                .param("event", event.id().value())
                .query(Integer.class)
                .single();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
