package foyer.platform.web;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Page} of a request: its language form first of all. */
final class Pages {
    private final Texts texts;
    private final Assets assets;
    private final URI baseUrl;
    private final boolean example;
    private final boolean plainChecked;

    Pages(Texts texts, Assets assets, URI baseUrl, boolean example, boolean plainChecked) {
        this.texts = texts;
        this.assets = assets;
        this.baseUrl = baseUrl;
        this.example = example;
        this.plainChecked = plainChecked;
    }

    Page of(HttpServletRequest request) {
        return in(VisitLanguage.of(request), request);
    }

    Page withoutCookies(HttpServletRequest request) {
        return in(VisitLanguage.withoutCookies(request), request);
    }

    private Page in(Language language, HttpServletRequest request) {
        return new Page(
                language,
                texts,
                path(request),
                query(request),
                baseUrl,
                assets.base(),
                example,
                null,
                Posted.with(request),
                plainChecked);
    }

    /** Whether people come by TLS, which a proxy in front may have ended. */
    boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    /**
     * While an error page is shown, the address that failed and not the one of the error page. A link to one that begins
     * with two slashes would lead to another host.
     */
    static String path(HttpServletRequest request) {
        var failed = (@Nullable String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.requireNonNullElse(failed, request.getRequestURI()).replaceFirst("^[/\\\\]+", "/");
    }

    private static String query(HttpServletRequest request) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.equals("lang") && !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
    }
}
