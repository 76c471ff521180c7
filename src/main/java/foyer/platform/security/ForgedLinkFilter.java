package foyer.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down somebody who tries manage links, hosts' links or sign-in links: what counts is how many were wrong, so an
 * office of a hundred people with good links never notices. A link nobody made ends in 404, whoever answers it.
 */
final class ForgedLinkFilter extends OncePerRequestFilter {
    private static final Pattern BEHIND_A_LINK = Pattern.compile("(?:(?:/api/v1)?/registrations|/sign-in|/host)/.+");
    private static final String PURPOSE = "forged-link";
    private static final int A_MINUTE = 30;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RateLimit limit;
    private final RateLimitHeaders headers;
    private final ClientAddress clientAddress;

    ForgedLinkFilter(RateLimit limit, RateLimitHeaders headers, ClientAddress clientAddress) {
        this.limit = limit;
        this.headers = headers;
        this.clientAddress = clientAddress;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !BEHIND_A_LINK.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = clientAddress.of(request);
        var decision = limit.wouldAllow(PURPOSE, address, A_MINUTE, MINUTE);
        if (!decision.allowed()) {
            response.setHeader(
                    "Retry-After", Long.toString(decision.retryAfter().toSeconds() + 1));
            headers.tell(response, PURPOSE, A_MINUTE, MINUTE, decision);
            response.sendError(429);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            limit.allows(PURPOSE, address, A_MINUTE, MINUTE);
        }
    }
}
