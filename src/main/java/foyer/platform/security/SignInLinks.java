package foyer.platform.security;

import foyer.platform.settings.Settings;
import foyer.platform.storage.Ids;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes links that sign somebody in, once. Whoever makes one hands it on by a way that only its reader sees. */
@Service
public class SignInLinks {
    private final SignInStore store;
    private final Ids ids;
    private final RandomGenerator random;
    private final URI baseUrl;
    private final Clock clock;

    SignInLinks(SignInStore store, Ids ids, RandomGenerator random, Settings settings, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.random = random;
        this.baseUrl = settings.baseUrl();
        this.clock = clock;
    }

    /** @return the whole address; it stands nowhere else, so it cannot be shown a second time */
    @Transactional
    public URI make(Role role, Duration valid) {
        return make(new Actor(ids.next(), role), valid);
    }

    /** For somebody who is to compute the seats of one event again, and sees nothing else. @param event its slug */
    @Transactional
    public URI makeForAuditor(String event, Duration valid) {
        return make(new Actor(ids.next(), Role.AUDITOR, event), valid);
    }

    private URI make(Actor actor, Duration valid) {
        var token = OneTimeToken.make(random);
        var now = clock.instant();
        store.insertLink(token, actor, now, now.plus(valid));
        return URI.create(baseUrl + "/sign-in/" + token.value());
    }
}
