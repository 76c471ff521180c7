package foyer.programme.pages;

import foyer.platform.i18n.Language;
import foyer.programme.outward.LinkedData;
import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a page tells those who show a link to it: messengers, social networks, search engines. No picture, so that nothing is
 * asked of another host.
 *
 * @param address without the language form, one for all
 * @param data a JSON-LD block
 */
public record SharedView(
        String title,
        String description,
        String site,
        String address,
        String locale,
        List<String> otherLocales,
        String calendar,
        Content data) {
    private static final int SHOWN = 200;

    static SharedView of(Visit visit, String title, String description, Function<LinkedData, Content> data) {
        var page = visit.page();
        boolean english = page.language() == Language.EN;
        return new SharedView(
                title,
                shortened(description),
                page.t(visit.programme().event().title()),
                page.baseUrl() + page.path(),
                english ? "en_GB" : "de_DE",
                Stream.of("de_DE", "en_GB")
                        .filter(locale -> locale.startsWith("en") != english)
                        .toList(),
                visit.home() + "/programme.ics",
                data.apply(new LinkedData(visit.programme(), page, visit.free())));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }
}
