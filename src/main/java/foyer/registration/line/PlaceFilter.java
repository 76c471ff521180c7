package foyer.registration.line;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a waiting page how many stand before it, from memory and before anything else is done: thousands of them ask every
 * two seconds. It tells nothing but numbers and so checks no seal.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlaceFilter extends OncePerRequestFilter {
    private static final Pattern ADDRESS =
            Pattern.compile("/events/([a-z0-9-]{1,100})/registrations/line/([0-9a-zA-Z_.-]{1,80})");

    private final Lines lines;

    PlaceFilter(Lines lines) {
        this.lines = lines;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().contains("/registrations/line/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = ADDRESS.matcher(request.getRequestURI());
        if (!request.getMethod().equals("GET") || !asked.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var body = answer(asked.group(1), asked.group(2)).getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** After a restart the line is not known yet: whoever then comes and looks makes it known. */
    private String answer(String slug, String sealed) {
        var line = lines.of(slug);
        var place = Places.claimed(sealed);
        if (line.isEmpty() || place.isEmpty() || line.get().isIn(place.getAsDouble())) {
            return "{\"before\":0,\"go\":true}";
        }
        return "{\"before\":" + line.get().before(place.getAsDouble()) + ",\"go\":false}";
    }
}
