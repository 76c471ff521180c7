package foyer.platform.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether another site made the browser send a request. Browsers say so themselves, in headers that a page cannot set;
 * so no form needs a token, and no visitor a cookie to compare it with. See docs/adr/0011.
 */
final class CrossOrigin {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final URI baseUrl;

    CrossOrigin(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** @param host the Host header */
    boolean forbids(String method, @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (SAFE_METHODS.contains(method)) {
            return false;
        }
        if (fetchSite != null && !fetchSite.isBlank()) {
            // Says more than Origin, which our no-referrer policy makes "null" in our own forms
            return !OWN_SITE.contains(fetchSite.toLowerCase(Locale.ROOT));
        }
        return origin != null && !isOurs(origin, host);
    }

    /**
     * The stricter rule for pages where a cookie signs somebody in: who says neither where they are nor where they come
     * from is refused, and a hidden origin too, since our own pages there do not hide theirs.
     */
    boolean forbidsSignedIn(String method, @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (SAFE_METHODS.contains(method) || (fetchSite != null && !fetchSite.isBlank())) {
            return forbids(method, fetchSite, origin, host);
        }
        return origin == null || origin.equals("null") || !isOurs(origin, host);
    }

    private boolean isOurs(String origin, @Nullable String host) {
        if (origin.equals("null")) {
            // Without TLS a browser sends no Sec-Fetch-Site, and this is what our own forms look like
            return "http".equals(baseUrl.getScheme());
        }
        var authority = authority(origin);
        return authority != null
                && (authority.equalsIgnoreCase(baseUrl.getAuthority()) || authority.equalsIgnoreCase(host));
    }

    private static @Nullable String authority(String origin) {
        try {
            return new URI(origin).getAuthority();
        } catch (URISyntaxException notAnOrigin) {
            return null;
        }
    }
}
