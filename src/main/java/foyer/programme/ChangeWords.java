package foyer.programme;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Change.Detail;
import foyer.programme.Change.Kind;
import java.util.stream.Stream;

/** One change in words: a line that names it, and one for each field, what was and what is now. */
final class ChangeWords {
    private static final String PREFIX = "programme.import.";

    private final Texts texts;

    ChangeWords(Texts texts) {
        this.texts = texts;
    }

    Stream<String> of(Change change, Language language) {
        var part = say(language, "part." + change.part().code());
        var kind = "change." + change.kind().code();
        var head = change.title().isEmpty()
                ? say(language, kind, part, change.key())
                : say(language, kind + ".titled", part, change.key(), change.title());
        return change.kind() == Kind.CHANGED
                ? Stream.concat(Stream.of(head), change.details().stream().map(detail -> "  " + of(detail, language)))
                : Stream.of(head);
    }

    private String of(Detail detail, Language language) {
        var field = say(language, "field." + detail.field());
        var named = detail.of().isEmpty() ? field : of(detail, field, language);
        var excerpt = Excerpt.of(detail.before(), detail.after());
        return say(
                language,
                "detail",
                named,
                value(excerpt.before(), detail.words(), language),
                value(excerpt.after(), detail.words(), language));
    }

    /** A text has language forms, a number rounds. */
    private String of(Detail detail, String field, Language language) {
        return detail.words()
                ? say(language, "form." + detail.of(), field)
                : say(language, "of-round", field, detail.of());
    }

    private String value(String value, boolean words, Language language) {
        if (value.isEmpty()) {
            return say(language, "value.none");
        }
        return words ? say(language, "value.words", value) : value;
    }

    private String say(Language language, String key, Object... arguments) {
        return texts.text(language, PREFIX + key, arguments);
    }
}
