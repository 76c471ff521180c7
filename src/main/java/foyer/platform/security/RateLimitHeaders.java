package foyer.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells programs how often they may still come, in the header fields of the IETF's draft for rate limits. */
@Component
public final class RateLimitHeaders {
    private final Clock clock;

    RateLimitHeaders(Clock clock) {
        this.clock = clock;
    }

    /** @param policy a short word: what is counted */
    public void tell(
            HttpServletResponse response, String policy, int limit, Duration window, RateLimit.Decision decision) {
        long seconds = window.toSeconds();
        long passed = Math.floorMod(clock.instant().getEpochSecond(), seconds);
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, limit, seconds));
        response.setHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, decision.remaining(), seconds - passed));
    }
}
