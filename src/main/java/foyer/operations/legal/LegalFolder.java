package foyer.operations.legal;

import foyer.platform.i18n.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the organiser laid into {@code $FOYER_DATA/legal}: {@code details.properties}, and texts such as
 * {@code privacy.de.md}, each in place of ours. Read anew each time, so that a change shows at once.
 */
record LegalFolder(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(LegalFolder.class);
    private static final long LONGEST = 200_000;

    /** @param language the form it is in */
    record OwnText(String markdown, Language language) {}

    /** In this language form; else German; else whatever there is: an own text may say what ours would contradict. */
    Optional<OwnText> text(LegalPage page, Language wanted) {
        return Stream.concat(Stream.of(wanted, Language.DE), Stream.of(Language.values()))
                .flatMap(language ->
                        read(page.code() + "." + language.code() + ".md")
                                .map(text -> new OwnText(text, language))
                                .stream())
                .findFirst();
    }

    Properties details() {
        var details = new Properties();
        read("details.properties").ifPresent(text -> {
            try {
                details.load(new StringReader(text));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("legal/details.properties in the data folder is no properties file: {}", e.getMessage());
            }
        });
        return details;
    }

    private Optional<String> read(String name) {
        var file = folder.resolve(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new IOException("longer than " + LONGEST + " bytes");
            }
            var text = Files.readString(file);
            return text.isBlank() ? Optional.empty() : Optional.of(text);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("legal/{} in the data folder cannot be read, ours is shown: {}", name, e.toString());
            return Optional.empty();
        }
    }
}
