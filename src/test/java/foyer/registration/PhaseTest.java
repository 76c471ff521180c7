package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.ChangeRules;
import foyer.programme.LateRules;
import foyer.programme.RegistrationRules;
import foyer.programme.RetentionDays;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhaseTest {
    private static final Instant OPENS = Instant.parse("2025-11-03T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2025-11-16T23:00:00Z");
    private static final Instant CLOSES = Instant.parse("2025-12-03T23:00:00Z");

    @Test
    void a_wish_phase_ends_with_the_deadline_and_the_live_phase_begins_with_the_seats() {
        var rules = rules(DEADLINE);

        assertThat(Phase.at(OPENS.minusSeconds(1), rules, null)).isEqualTo(Phase.BEFORE);
        assertThat(Phase.at(OPENS, rules, null)).isEqualTo(Phase.WISHES);
        assertThat(Phase.at(DEADLINE.minusSeconds(1), rules, null)).isEqualTo(Phase.WISHES);
        assertThat(Phase.at(DEADLINE, rules, null)).isEqualTo(Phase.DRAWING);
        assertThat(Phase.at(DEADLINE.plusSeconds(60), rules, DEADLINE.plusSeconds(30)))
                .isEqualTo(Phase.LIVE);
        assertThat(Phase.at(CLOSES, rules, DEADLINE.plusSeconds(30))).isEqualTo(Phase.CLOSED);
    }

    @Test
    void without_a_wish_phase_it_is_live_from_the_start() {
        assertThat(Phase.at(OPENS, rules(null), null)).isEqualTo(Phase.LIVE);
    }

    private static RegistrationRules rules(@Nullable Instant wishesUntil) {
        return new RegistrationRules(
                OPENS,
                wishesUntil,
                CLOSES,
                10,
                Duration.ofHours(24),
                Duration.ofHours(2),
                100,
                2,
                RetentionDays.usual(90),
                LateRules.USUAL,
                ChangeRules.USUAL);
    }
}
