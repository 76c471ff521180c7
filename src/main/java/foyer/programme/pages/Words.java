package foyer.programme.pages;

import foyer.platform.i18n.LocalText;
import foyer.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A text of the event as one page shows it.
 *
 * @param lang of the text where it is not the page's own, so that screen readers speak and browsers hyphenate it rightly
 */
public record Words(String text, @Nullable String lang) {
    static Words of(Page page, LocalText text) {
        var own = page.language().htmlLang();
        var given = text.languageIn(page.language()).htmlLang();
        return new Words(page.t(text), given.equals(own) ? null : given);
    }

    static @Nullable Words orNull(Page page, @Nullable LocalText text) {
        return text == null ? null : of(page, text);
    }

    static Words of(String text) {
        return new Words(text, null);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
