package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the organising team has had made beside the programme's own texts, by people who can: Foyer only shows it. Files
 * lie in {@code media/SLUG} of the data folder and are named without a path.
 *
 * @param plainChecked who has checked the event's texts in Einfache Sprache; null while nobody has
 */
public record OtherForms(
        @Nullable Checked plainChecked,
        @Nullable EasyLanguage easyLanguage,
        @Nullable SignLanguage signLanguage) {
    public static final OtherForms NONE = new OtherForms(null, null, null);

    /** A person or a group, and the day. */
    public record Checked(String by, LocalDate on) {}

    /**
     * Checked texts in Leichte Sprache: on the page, in a file, or both.
     *
     * @param text Markdown
     */
    public record EasyLanguage(
            @Nullable String text, @Nullable String file, Checked checked) {}

    /**
     * A film in sign language.
     *
     * @param captions a WebVTT file
     * @param transcript what is signed, Markdown
     */
    public record SignLanguage(String video, @Nullable String captions, LocalText transcript, Duration length) {}

    /** Every file that is named; no other is served. */
    public List<String> files() {
        return Stream.concat(
                        easyLanguage == null ? Stream.empty() : Stream.ofNullable(easyLanguage.file()),
                        signLanguage == null
                                ? Stream.empty()
                                : Stream.of(Stream.of(signLanguage.video()), Stream.ofNullable(signLanguage.captions()))
                                        .flatMap(file -> file))
                .toList();
    }
}
