package foyer.platform.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The keys of the message bundles that participants read, to see whether a language form lacks any. */
public record BundleTexts(Set<String> german, Set<String> english, Set<String> simple) {
    /** The command line, programs, the organising team and hosts do without Einfache Sprache. */
    private static final Pattern NOT_FOR_PARTICIPANTS =
            Pattern.compile("(operations|settings|programme-import|console|host).*|.*-api");

    public BundleTexts {
        german = Set.copyOf(german);
        english = Set.copyOf(english);
        simple = Set.copyOf(simple);
    }

    /** @throws UncheckedIOException where a bundle of this build cannot be read */
    public static BundleTexts ofThisBuild() {
        return new BundleTexts(
                keys(name -> !name.contains("_")),
                keys(name -> name.endsWith("_en")),
                keys(name -> name.endsWith("_de__simple")));
    }

    public static boolean isForParticipants(String bundle) {
        return !NOT_FOR_PARTICIPANTS.matcher(bundle.replaceFirst("_.*", "")).matches();
    }

    /** What German says and this form does not, in order. */
    public Set<String> missingIn(Language language) {
        var missing = new TreeSet<>(german);
        missing.removeAll(
                switch (language) {
                    case DE -> german;
                    case EN -> english;
                    case SIMPLE -> simple;
                });
        return missing;
    }

    private static Set<String> keys(Predicate<String> form) {
        var keys = new TreeSet<String>();
        try {
            for (var bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                var name = String.valueOf(bundle.getFilename()).replace(".properties", "");
                if (form.test(name) && isForParticipants(name)) {
                    keys.addAll(read(bundle).stringPropertyNames());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("message bundles under messages/ cannot be read", e);
        }
        return keys;
    }

    private static Properties read(Resource bundle) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
