package foyer.programme.eventfile;

import foyer.programme.Mistake.Problem;
import foyer.programme.OtherForms;
import foyer.programme.OtherForms.Checked;
import foyer.programme.OtherForms.EasyLanguage;
import foyer.programme.OtherForms.SignLanguage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is there beside the programme's own texts: {@code event.plainLanguage}, {@code media.easyLanguage} and {@code media.signLanguage}. */
final class OtherFormsPart {
    private OtherFormsPart() {}

    static OtherForms of(Fields event, Fields media) {
        return new OtherForms(
                event.find("plainLanguage")
                        .map(at -> checked(at.fields(List.of("checkedBy", "on"), List.of())))
                        .orElse(null),
                media.find("easyLanguage").map(OtherFormsPart::easyLanguage).orElse(null),
                media.find("signLanguage").map(OtherFormsPart::signLanguage).orElse(null));
    }

    private static EasyLanguage easyLanguage(Place place) {
        var fields = place.fields(List.of("checkedBy", "on"), List.of("text", "file"));
        if (!fields.has("text") && !fields.has("file")) {
            place.wrong(Problem.TEXT_OR_FILE);
        }
        return new EasyLanguage(fields.textOrNull("text"), file(fields, "file", "pdf"), checked(fields));
    }

    private static SignLanguage signLanguage(Place place) {
        var fields = place.fields(List.of("video", "transcript", "length"), List.of("captions"));
        var video = file(fields, "video", "mp4|webm");
        return new SignLanguage(
                video == null ? "" : video,
                file(fields, "captions", "vtt"),
                fields.localText("transcript"),
                fields.find("length").flatMap(OtherFormsPart::length).orElse(Duration.ZERO));
    }

    private static Checked checked(Fields fields) {
        return new Checked(
                fields.text("checkedBy"), fields.find("on").flatMap(Place::date).orElse(LocalDate.EPOCH));
    }

    /** A name and no way: nothing outside the event's folder can be meant. */
    private static @Nullable String file(Fields fields, String key, String endings) {
        return fields.find(key)
                .filter(at -> {
                    boolean right = at.text().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,79}\\.(" + endings + ")");
                    if (!right && at.isText()) {
                        at.wrong(Problem.BAD_FILE, at.found(), endings.replace("|", ", "));
                    }
                    return right;
                })
                .map(Place::text)
                .orElse(null);
    }

    /** Minutes and seconds. */
    private static Optional<Duration> length(Place at) {
        var text = at.text();
        if (text.matches("[0-9]{1,3}:[0-5][0-9]")) {
            var halves = text.split(":");
            return Optional.of(Duration.ofMinutes(Long.parseLong(halves[0])).plusSeconds(Long.parseLong(halves[1])));
        }
        if (at.isText()) {
            at.wrong(Problem.BAD_LENGTH, at.found());
        }
        return Optional.empty();
    }
}
