package foyer.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.MovableClock;
import foyer.testing.TestDatabase;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;

class RateLimitTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2025-11-20T09:00:15Z");
    private final RateLimit node = node();
    private final RateLimit otherNode = node();

    @Test
    void the_limit_is_one_for_all_nodes_and_says_when_to_come_again() {
        assertThat(node.allows("register", "192.0.2.7", 2, MINUTE))
                .isEqualTo(new RateLimit.Decision(true, Duration.ZERO, 1));
        assertThat(otherNode.allows("register", "192.0.2.7", 2, MINUTE))
                .isEqualTo(new RateLimit.Decision(true, Duration.ZERO, 0));
        assertThat(node.allows("register", "192.0.2.7", 2, MINUTE))
                .isEqualTo(new RateLimit.Decision(false, Duration.ofSeconds(45), 0));
    }

    @Test
    void a_new_window_begins_anew() {
        node.allows("register", "192.0.2.7", 1, MINUTE);
        clock.moveBy(Duration.ofSeconds(45));

        assertThat(node.allows("register", "192.0.2.7", 1, MINUTE).allowed()).isTrue();
    }

    @Test
    void other_addresses_and_other_purposes_count_by_themselves() {
        node.allows("register", "192.0.2.7", 1, MINUTE);

        assertThat(node.allows("register", "192.0.2.8", 1, MINUTE).allowed()).isTrue();
        assertThat(node.allows("forged-link", "192.0.2.7", 1, MINUTE).allowed()).isTrue();
    }

    @Test
    void a_household_with_many_addresses_of_one_network_is_one() {
        node.allows("register", "2001:db8:1:2::1", 1, MINUTE);

        assertThat(node.allows("register", "2001:db8:1:2:abcd::9", 1, MINUTE).allowed())
                .isFalse();
        assertThat(node.allows("register", "2001:db8:1:3::1", 1, MINUTE).allowed())
                .isTrue();
    }

    @Test
    void asking_does_not_count() {
        node.wouldAllow("register", "192.0.2.7", 1, MINUTE);
        assertThat(node.wouldAllow("register", "192.0.2.7", 1, MINUTE).allowed())
                .isTrue();

        node.allows("register", "192.0.2.7", 1, MINUTE);
        assertThat(node.wouldAllow("register", "192.0.2.7", 1, MINUTE).allowed())
                .isFalse();
    }

    @Test
    void of_a_hundred_at_once_exactly_the_limit_passes() {
        var allowed = IntStream.range(0, 100)
                .parallel()
                .filter(_ -> node.allows("register", "192.0.2.7", 60, MINUTE).allowed())
                .count();

        assertThat(allowed).isEqualTo(60);
    }

    @Test
    void a_count_outlives_the_rollback_of_what_was_tried() {
        database.transaction().executeWithoutResult(status -> {
            node.allows("register", "192.0.2.7", 1, MINUTE);
            status.setRollbackOnly();
        });

        assertThat(node.allows("register", "192.0.2.7", 1, MINUTE).allowed()).isFalse();
    }

    @Test
    void no_address_is_stored_and_old_counts_go() {
        node.allows("register", "192.0.2.7", 1, MINUTE);
        assertThat(rows()).doesNotContain("192.0.2.7").hasSize(22);

        clock.moveBy(Duration.ofMinutes(2));
        assertThat(node.forgetOld()).isEqualTo(1);
    }

    private String rows() {
        return database.jdbc()
                .sql("select key from platform.rate_limit")
                .query(String.class)
                .single();
    }

    private RateLimit node() {
        var own = database.transaction();
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new RateLimit(
                new RateStore(database.jdbc()), new ServerKey("a key for tests, 32 characters on"), own, clock);
    }
}
