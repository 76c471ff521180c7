package foyer.programme.pages;

import foyer.platform.web.Page;
import foyer.programme.OtherForms.SignLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A film in sign language and its words.
 *
 * @param type of the film, for the player
 * @param captions address of a WebVTT file
 */
public record SignLanguageView(
        Page page,
        String back,
        String lead,
        String video,
        String type,
        @Nullable String captions,
        Words transcript) {
    private static final int HALF_A_MINUTE = 30;

    static SignLanguageView of(Visit visit, SignLanguage sign) {
        var media = visit.home() + "/media/";
        return new SignLanguageView(
                visit.page(),
                visit.home(),
                visit.t(
                        "programme.sign.lead",
                        sign.length().plusSeconds(HALF_A_MINUTE).toMinutes()),
                media + sign.video(),
                sign.video().endsWith(".webm") ? "video/webm" : "video/mp4",
                sign.captions() == null ? null : media + sign.captions(),
                Words.of(visit.page(), sign.transcript()));
    }
}
