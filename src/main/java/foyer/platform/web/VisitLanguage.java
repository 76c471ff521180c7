package foyer.platform.web;

import foyer.platform.i18n.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language form of a request: chosen with it, else remembered, else the browser's. */
final class VisitLanguage {
    static final String COOKIE = "lang";

    private VisitLanguage() {}

    static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> remembered(request)).orElseGet(() -> preferred(request));
    }

    static Language withoutCookies(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> preferred(request));
    }

    /** The language form chosen with this very request, if it is one. */
    static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).flatMap(Language::ofCode);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(COOKIE))
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
}
