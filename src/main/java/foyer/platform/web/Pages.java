package foyer.platform.web;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Page} of a request: its language form first of all. */
final class Pages {
    static final String LANGUAGE_COOKIE = "lang";

    private final Texts texts;
    private final Assets assets;
    private final URI baseUrl;
    private final boolean example;

    Pages(Texts texts, Assets assets, URI baseUrl, boolean example) {
        this.texts = texts;
        this.assets = assets;
        this.baseUrl = baseUrl;
        this.example = example;
    }

    Page of(HttpServletRequest request) {
        return in(language(request), request);
    }

    Page withoutCookies(HttpServletRequest request) {
        return in(chosen(request).orElseGet(() -> preferred(request)), request);
    }

    private Page in(Language language, HttpServletRequest request) {
        return new Page(language, texts, path(request), query(request), baseUrl, assets.base(), example, null);
    }

    /** The language form chosen with this very request, if it is one. */
    static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).flatMap(Language::ofCode);
    }

    static Language language(HttpServletRequest request) {
        return chosen(request).or(() -> remembered(request)).orElseGet(() -> preferred(request));
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(LANGUAGE_COOKIE))
                .findFirst()
                .flatMap(c -> Language.ofCode(c.getValue()));
    }

    /** Who asks for no language gets German; who asks for others only, English. */
    private static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.DE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(l -> l.equals("de") || l.equals("en"))
                .findFirst()
                .map(l -> l.equals("en") ? Language.EN : Language.DE)
                .orElse(Language.EN);
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
