package foyer.registration;

import foyer.platform.security.ClientAddress;
import foyer.platform.security.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many registrations may come from one network address: the page and the API count together. An office behind one address is normal. */
@Component
public class RegistrationLimit {
    public static final int A_MINUTE = 60;
    private static final String PURPOSE = "registration";

    private final RateLimit limit;
    private final ClientAddress clientAddress;

    RegistrationLimit(RateLimit limit, ClientAddress clientAddress) {
        this.limit = limit;
        this.clientAddress = clientAddress;
    }

    /** Counts one more. Call it before a transaction begins. */
    public RateLimit.Decision count(HttpServletRequest request) {
        return limit.allows(PURPOSE, clientAddress.of(request), A_MINUTE, Duration.ofMinutes(1));
    }
}
