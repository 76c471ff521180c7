package foyer.operations.legal;

import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One legal page.
 *
 * @param lang of the text where it is not the page's own
 * @param missing what the organiser still has to fill in
 */
public record LegalView(
        Page page, String title, String markdown, @Nullable String lang, List<String> missing) {

    static LegalView of(Page page, LegalPage kind, LegalTexts.LegalText text) {
        var own = page.language().htmlLang();
        var given = text.language().htmlLang();
        return new LegalView(
                page,
                page.t("platform.legal." + kind.code()),
                text.markdown(),
                given.equals(own) ? null : given,
                text.missing());
    }
}
