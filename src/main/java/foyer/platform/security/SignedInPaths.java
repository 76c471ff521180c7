package foyer.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where a cookie signs somebody in, and where they get it. */
final class SignedInPaths {
    private SignedInPaths() {}

    static boolean hold(HttpServletRequest request) {
        var path = request.getServletPath() + "/";
        return path.startsWith("/organise/") || path.startsWith("/sign-in/");
    }
}
