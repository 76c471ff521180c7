package foyer.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * The cookie of a sign-in. Over TLS its name begins with {@code __Host-}, so that no neighbour below the same domain can
 * put one there; browsers take that only with the path {@code /}. Without TLS it is sent to the team's pages alone.
 */
final class SignInCookie {
    private static final String NAME = "foyer-sign-in";

    private final boolean secure;

    SignInCookie(URI baseUrl) {
        this.secure = "https".equals(baseUrl.getScheme());
    }

    Optional<OneTimeToken> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(cookie -> new OneTimeToken(cookie.getValue()))
                .findFirst();
    }

    /** Ends with the browser: a borrowed computer forgets it. */
    String set(OneTimeToken token) {
        return cookie(token.value()).build().toString();
    }

    String clear() {
        return cookie("").maxAge(Duration.ZERO).build().toString();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name(), value)
                .path(secure ? "/" : "/organise")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure);
    }

    private String name() {
        return secure ? "__Host-" + NAME : NAME;
    }
}
