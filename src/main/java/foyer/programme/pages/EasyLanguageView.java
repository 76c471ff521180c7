package foyer.programme.pages;

import foyer.platform.web.Page;
import foyer.programme.OtherForms.EasyLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Checked texts in Leichte Sprache.
 *
 * @param text Markdown, always German
 * @param file address of a PDF
 * @param checked by whom and when
 */
public record EasyLanguageView(
        Page page,
        String back,
        @Nullable String text,
        @Nullable String file,
        String checked) {
    static EasyLanguageView of(Visit visit, EasyLanguage easy) {
        var checked = easy.checked();
        return new EasyLanguageView(
                visit.page(),
                visit.home(),
                easy.text(),
                easy.file() == null ? null : visit.home() + "/media/" + easy.file(),
                visit.t("programme.easy.checked", checked.by(), visit.dates().date(checked.on())));
    }
}
