package foyer.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in. A sign-in ends when nobody used it for two hours, and after twelve in any case. */
@Component
class SignIns {
    static final Duration IDLE = Duration.ofHours(2);
    static final Duration LONGEST = Duration.ofHours(12);

    /** Not every request is a write. */
    private static final Duration NOTED_EACH = Duration.ofMinutes(1);

    private final SignInStore store;
    private final Audit audit;
    private final RandomGenerator random;
    private final Clock clock;

    SignIns(SignInStore store, Audit audit, RandomGenerator random, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
    }

    boolean isUsable(OneTimeToken link) {
        return store.isUsable(link, clock.instant());
    }

    /**
     * Uses the link up. What comes out is new, whatever the browser brought along: nobody can have known it before.
     *
     * @return what the browser shows from now on; empty for a link that is used, expired or was never made
     */
    @Transactional
    Optional<OneTimeToken> redeem(OneTimeToken link) {
        var now = clock.instant();
        return store.use(link, now).map(actor -> {
            var token = OneTimeToken.make(random);
            store.insert(token, actor, now);
            audit.record(actor, "sign-in", null);
            return token;
        });
    }

    Optional<Actor> of(OneTimeToken shown) {
        var now = clock.instant();
        var row = store.find(shown, now.minus(LONGEST), now.minus(IDLE));
        row.filter(found -> found.lastSeen().isBefore(now.minus(NOTED_EACH))).ifPresent(_ -> store.seen(shown, now));
        return row.map(SignInStore.Row::actor);
    }

    void end(OneTimeToken shown) {
        store.delete(shown);
    }

    void forgetEnded() {
        var now = clock.instant();
        store.deleteEnded(now, now.minus(LONGEST), now.minus(IDLE));
    }
}
