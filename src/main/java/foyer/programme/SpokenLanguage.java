package foyer.programme;

import foyer.platform.i18n.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is spoken, by the two letters of ISO 639-1: {@code de}, {@code en}, {@code uk}. */
public record SpokenLanguage(String code) {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    public SpokenLanguage {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("no language of ISO 639-1");
        }
    }

    public static Optional<SpokenLanguage> ofCode(String code) {
        return KNOWN.contains(code) ? Optional.of(new SpokenLanguage(code)) : Optional.empty();
    }

    /** As its readers call it: "Ukrainisch". */
    public String name(Language reader) {
        return Locale.of(code).getDisplayLanguage(reader.locale());
    }
}
