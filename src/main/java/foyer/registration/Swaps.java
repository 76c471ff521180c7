package foyer.registration;

import foyer.platform.security.Credentials;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open offers to change places, for those who have a part in them. */
@Service
public class Swaps {
    private final OpenSwapStore store;
    private final Credentials credentials;
    private final Clock clock;

    Swaps(OpenSwapStore store, Credentials credentials, Clock clock) {
        this.store = store;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Offered by this person, or agreed to. */
    @Transactional(readOnly = true)
    public List<Swap> of(RegistrationId person) {
        return store.of(person).stream().filter(this::isOpen).toList();
    }

    /** The code in groups of four, as it is handed on. */
    public String code(Swap swap) {
        return credentials.swapCode(swap.id().value()).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** @param typed a code; of another event, expired or mistyped, it finds nothing */
    @Transactional(readOnly = true)
    public Optional<Swap> behind(Registration taker, String typed) {
        return store.ofEvent(taker.event()).stream()
                .filter(this::isOpen)
                .filter(swap -> credentials.isSwapCode(typed, swap.id().value()))
                .findFirst();
    }

    private boolean isOpen(Swap swap) {
        return swap.isOpen(clock.instant());
    }
}
