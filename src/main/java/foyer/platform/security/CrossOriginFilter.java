package foyer.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 403 before anything of the request is read. */
final class CrossOriginFilter extends OncePerRequestFilter {
    private final CrossOrigin crossOrigin;

    CrossOriginFilter(CrossOrigin crossOrigin) {
        this.crossOrigin = crossOrigin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForbidden(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForbidden(HttpServletRequest request) {
        var method = request.getMethod();
        var fetchSite = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        return SignedInPaths.hold(request)
                ? crossOrigin.forbidsSignedIn(method, fetchSite, origin, host)
                : crossOrigin.forbids(method, fetchSite, origin, host);
    }
}
