package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import foyer.allocation.Advice.Kind;
import foyer.registration.GivenRegistrations;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A minimum of the event file closes what too few want, and each draft says truly what dropping or repeating would do. */
@OnRuns
class AdviceTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Drafts drafts;

    @Autowired
    OneGo oneGo;

    @Autowired
    AdviseOnDrafts adviseOnDrafts;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private GivenEvent event;

    /** Four want the choir, which has two seats; one wants the harp, which needs three; the drums take everybody and stay nearly empty. */
    @BeforeEach
    void a_full_choir_a_lonely_harp_and_empty_drums() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event()
                .offering("choir", 2)
                .offering("harp", 5)
                .offering("drums", 20)
                .needs("harp", 3)
                .withWishPhase();
        for (int i = 0; i < 4; i++) {
            people.registersAndConfirms(event, "p" + i, "choir", "drums");
        }
        people.registersAndConfirms(event, "lonely", "harp", "drums");
        clock.moveTo(GivenEvents.WISHES_UNTIL);
    }

    @Test
    void what_too_few_want_is_closed_and_they_sit_elsewhere() {
        var figures = Objects.requireNonNull(draft().figures());

        assertThat(figures.closed()).containsExactly("harp@1");
        assertThat(figures.belowMinimum()).isEmpty();
        assertThat(figures.taken()).doesNotContainKey("harp@1").containsEntry("drums@1", 3);
        assertThat(figures.objective()).isEqualTo(3);
    }

    @Test
    void each_change_costs_what_the_same_programme_would_cost_that_was_so_from_the_start() {
        var draft = draft();
        assertThat(drafts.advice(draft)).isEmpty();

        adviseOnDrafts.whatIsLeft();

        var advice = drafts.advice(draft).orElseThrow();
        assertThat(advice)
                .extracting(Advice::kind, Advice::slot, Advice::objective, Advice::seats, Advice::people)
                .contains(
                        tuple(Kind.REPEAT, new SlotKey("choir", "1"), 1L, 4, 4),
                        tuple(Kind.HOLD, new SlotKey("harp", "1"), 2L, 5, 1));
        assertThat(advice)
                .filteredOn(one -> one.kind() == Kind.DROP)
                .singleElement()
                .satisfies(drop -> {
                    assertThat(drop.slot()).isEqualTo(new SlotKey("drums", "1"));
                    assertThat(drop.objective()).isGreaterThan(3);
                });
    }

    @Test
    void it_is_worked_out_once_and_not_for_what_can_no_longer_be_published() {
        var draft = draft();
        adviseOnDrafts.whatIsLeft();
        var first = drafts.advice(draft);

        adviseOnDrafts.whatIsLeft();

        assertThat(drafts.advice(draft)).isEqualTo(first);
    }

    private Draft draft() {
        return Objects.requireNonNull(transaction.execute(_ -> oneGo.draft(event.programme())));
    }
}
