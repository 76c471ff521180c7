package foyer.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every response tells the browser: load nothing from elsewhere, run nothing inline, tell nobody where you were. */
final class ResponseHeadersFilter extends OncePerRequestFilter {
    private static final String PERMISSIONS_POLICY = Stream.of(
                    "accelerometer",
                    "autoplay",
                    "browsing-topics",
                    "camera",
                    "display-capture",
                    "encrypted-media",
                    "fullscreen",
                    "geolocation",
                    "gyroscope",
                    "hid",
                    "idle-detection",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "picture-in-picture",
                    "publickey-credentials-get",
                    "screen-wake-lock",
                    "serial",
                    "usb",
                    "xr-spatial-tracking")
            .map(feature -> feature + "=()")
            .collect(Collectors.joining(", "));

    /** Below these, a page belongs to one person or holds a key made for one visit. */
    private static final List<String> PERSONAL = List.of("/registrations/", "/receipts/", "/host/");

    private final boolean secure;

    ResponseHeadersFilter(URI baseUrl) {
        this.secure = "https".equals(baseUrl.getScheme());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", ContentSecurityPolicy.PAGES);
        // Where somebody is signed in, forms must name their origin, which no-referrer would hide: see CrossOrigin
        response.setHeader("Referrer-Policy", SignedInPaths.hold(request) ? "same-origin" : "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!mayBeKept(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        var read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return read && !SignedInPaths.hold(request) && PERSONAL.stream().noneMatch(request.getServletPath()::contains);
    }
}
