package foyer.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.random.RandomGenerator;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a number that stands in the logs, in the answer's header and on the error page, so that a person's report finds its log lines. */
final class RequestIdFilter extends OncePerRequestFilter {
    static final String ID = "requestId";
    private static final String HEADER = "X-Request-Id";
    /** Without letters and digits that look alike, as people read it out on the telephone. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator random;

    RequestIdFilter(RandomGenerator random) {
        this.random = random;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = newId();
        request.setAttribute(ID, id);
        response.setHeader(HEADER, id);
        try (var _ = MDC.putCloseable(ID, id)) {
            chain.doFilter(request, response);
        }
    }

    private String newId() {
        var id = new StringBuilder("xxxx-xxxx-xxxx");
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == 'x') {
                id.setCharAt(i, LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return id.toString();
    }
}
