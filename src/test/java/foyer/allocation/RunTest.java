package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.Draft.State;
import foyer.allocation.StartRun.Start;
import foyer.bench.InventedWishes;
import foyer.platform.security.Actor;
import foyer.platform.security.Role;
import foyer.registration.GivenRegistrations;
import foyer.testing.AtOnce;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A run goes on by itself, is seen by everybody, can be stopped, and leaves a draft or nothing. */
@OnRuns
class RunTest {
    private static final Actor TEAM = new Actor(UUID.randomUUID(), Role.ORGANISER);

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    StartRun startRun;

    @Autowired
    Drafts drafts;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    Drafting drafting;

    @Autowired
    BeginRun beginRun;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SteeredSolving solving;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private GivenEvent event;

    @BeforeEach
    void two_wished_in_time() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event().offering("choir", 1, 1).offering("drums", 1, 1).withWishPhase();
        people.registersAndConfirms(event, "anna", "choir", "drums");
        people.registersAndConfirms(event, "ben", "choir@1", "drums@2");
        clock.moveTo(GivenEvents.WISHES_UNTIL);
    }

    @AfterEach
    void nobody_waits_any_more() {
        solving.letGo();
    }

    @Test
    void a_run_becomes_a_draft_with_seats_figures_and_prices() {
        assertThat(starts()).isEqualTo(new Start.Started(1));

        var draft = waitFor(1, d -> d.state() == State.READY);

        var figures = Objects.requireNonNull(draft.figures());
        assertThat(figures.unplaced()).isZero();
        assertThat(figures.withoutWish()).isZero();
        assertThat(figures.provenOptimal()).isTrue();
        assertThat(figures.taken().values()).containsOnly(1);
        assertThat(figures.objective()).isEqualTo(2);
        assertThat(figures.envy()).isZero();
        assertThat(drafts.seats(draft).values()).allMatch(seats -> seats.size() == 2);
        assertThat(drafts.prices(draft)).hasSize(4);
        assertThat(ProblemFiles.hash(drafts.problem(draft), draft.weights())).isEqualTo(draft.problemHash());
    }

    @Test
    void while_it_runs_everybody_sees_how_far_it_is_and_a_second_one_must_wait() {
        solving.hold();
        starts();

        var running = waitFor(1, d -> d.objective() != null);

        assertThat(running.state()).isEqualTo(State.RUNNING);
        assertThat(running.step()).isEqualTo("prices");
        assertThat(running.bound()).isEqualTo(100.5);
        assertThat(starts()).isEqualTo(new Start.Running(1));
    }

    @Test
    void a_stopped_run_leaves_the_best_so_far_as_a_draft() {
        solving.hold();
        starts();
        var running = waitFor(1, d -> d.objective() != null);

        assertThat(drafts.stop(running, TEAM)).isTrue();

        var stopped = waitFor(1, d -> d.state() == State.READY);
        assertThat(stopped.stopWanted()).isTrue();
        assertThat(stopped.figures()).isNotNull();
        assertThat(drafts.stop(stopped, TEAM)).isFalse();
    }

    @Test
    void a_run_stopped_while_it_looks_for_something_better_leaves_the_seats_it_told_of() {
        var hard = new InventedWishes(1200, 40, 2, 1.02, 8, 3).problem();
        event = new GivenCrowd(given, jdbc, transaction).of(hard);
        solving.holdAt("proof");
        starts();
        var running = waitFor(1, d -> "proof".equals(d.step()));
        assertThat(Objects.requireNonNull(running.objective()))
                .isGreaterThan((long) Math.ceil(Objects.requireNonNull(running.bound())));

        assertThat(drafts.stop(running, TEAM)).isTrue();

        var stopped = waitFor(1, d -> d.state() == State.READY);
        var figures = Objects.requireNonNull(stopped.figures());
        assertThat(figures.provenOptimal()).isFalse();
        assertThat(figures.objective()).isLessThanOrEqualTo(running.objective());
        assertThat(figures.unplaced()).isZero();
        assertThat(drafts.seats(stopped).values()).hasSize(1200).allMatch(seats -> seats.size() == 2);
        assertThat(stopped.canBePublished()).isTrue();
    }

    @Test
    void a_run_whose_process_is_gone_is_shown_as_interrupted_and_another_one_may_begin() {
        leftBehind();
        assertThat(starts()).isEqualTo(new Start.Running(1));

        clock.moveBy(Draft.SILENCE.plusSeconds(1));

        var silent = drafts.find(event.id(), 1).orElseThrow();
        assertThat(silent.state()).isEqualTo(State.INTERRUPTED);
        assertThat(drafts.seats(silent).values()).allMatch(List::isEmpty);
        assertThat(starts()).isEqualTo(new Start.Started(2));
        waitFor(2, d -> d.state() == State.READY);
    }

    @Test
    void a_run_that_was_taken_for_gone_writes_nothing_when_it_comes_back() {
        var begun = leftBehind();
        clock.moveBy(Draft.SILENCE.plusSeconds(1));
        starts();
        waitFor(2, d -> d.state() == State.READY);

        drafting.finish(
                begun,
                solving.solve(begun.problem(), begun.seed(), begun.draft().weights(), Progress.UNWATCHED));

        var silent = drafts.find(event.id(), 1).orElseThrow();
        assertThat(silent.state()).isEqualTo(State.INTERRUPTED);
        assertThat(drafts.seats(silent).values()).allMatch(List::isEmpty);
    }

    /** As a process leaves a run that was killed right after it began. */
    private Drafting.Begun leftBehind() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            drafting.running(event.id());
            return beginRun.of(event.programme());
        }));
    }

    @Test
    void a_run_that_fails_says_so_and_leaves_nothing_half_done() {
        solving.fail();
        starts();

        var failed = waitFor(1, d -> d.state() == State.FAILED);

        assertThat(failed.figures()).isNull();
        assertThat(drafts.seats(failed).values()).allMatch(List::isEmpty);
        solving.letGo();
        assertThat(starts()).isEqualTo(new Start.Started(2));
    }

    @Test
    void of_many_who_start_at_once_one_starts() throws Exception {
        solving.hold();

        var all = AtOnce.each(6, _ -> starts());

        assertThat(all).containsOnlyOnce(new Start.Started(1));
        assertThat(all).filteredOn(new Start.Running(1)::equals).hasSize(5);
    }

    @Test
    void one_more_seat_is_tried_on_the_same_people() {
        starts();
        var draft = waitFor(1, d -> d.state() == State.READY);
        var choir = new SlotKey("choir", "1");

        assertThat(startRun.trial(event.programme().event(), draft, choir, 2, TEAM))
                .isEqualTo(new Start.Started(2));

        var trial = waitFor(2, d -> d.state() == State.READY);
        assertThat(trial.canBePublished()).isFalse();

        assertThat(Objects.requireNonNull(trial.figures()).objective()).isLessThanOrEqualTo(2);
        assertThat(startRun.trial(event.programme().event(), draft, new SlotKey("choir", "9"), 2, TEAM))
                .isEqualTo(new Start.NothingToChange());
    }

    @Test
    void nothing_starts_before_the_deadline_without_a_wish_phase_or_after_the_publication() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        assertThat(starts()).isEqualTo(new Start.TooEarly(GivenEvents.WISHES_UNTIL));
        var live = given.event().offering("choir", 1).live();
        assertThat(startRun.of(live.programme(), TEAM)).isEqualTo(new Start.NoWishPhase());
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());
        assertThat(starts()).isEqualTo(new Start.AlreadyPublished(GivenEvents.WISHES_UNTIL));
    }

    private Start starts() {
        return startRun.of(event.programme(), TEAM);
    }

    private Draft waitFor(int number, Predicate<Draft> until) {
        for (int i = 0; i < 400; i++) {
            var draft = drafts.find(event.id(), number).orElseThrow();
            if (until.test(draft)) {
                return draft;
            }
            pause();
        }
        throw new AssertionError("waited in vain for run " + number);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
