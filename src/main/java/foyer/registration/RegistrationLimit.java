package foyer.registration;

import foyer.platform.security.ClientAddress;
import foyer.platform.security.RateLimit;
import foyer.platform.security.RateLimitHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many registrations may come from one network address: the page and the API count together. An office behind one address is normal. */
@Component
public class RegistrationLimit {
    public static final int A_MINUTE = 60;
    private static final String PURPOSE = "registration";

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RateLimit limit;
    private final ClientAddress clientAddress;
    private final RateLimitHeaders headers;

    RegistrationLimit(RateLimit limit, ClientAddress clientAddress, RateLimitHeaders headers) {
        this.limit = limit;
        this.clientAddress = clientAddress;
        this.headers = headers;
    }

    /** Counts one more. Call it before a transaction begins. */
    public RateLimit.Decision count(HttpServletRequest request) {
        return limit.allows(PURPOSE, clientAddress.of(request), A_MINUTE, MINUTE);
    }

    /** As {@link #count}, and tells in the answer's headers how many are left. */
    public RateLimit.Decision count(HttpServletRequest request, HttpServletResponse response) {
        var decision = count(request);
        headers.tell(response, PURPOSE, A_MINUTE, MINUTE, decision);
        return decision;
    }
}
