package foyer.style;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.BundleTexts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a machine can check of CONTRIBUTING.md in the texts for people. */
class TextStyleTest {
    private static final String FOLDER = "src/main/resources/messages";
    private static final List<Source> BUNDLES = Source.below(FOLDER, ".properties");
    private static final List<Source> CODE = Stream.concat(
                    Source.below("src/main/java", ".java").stream(), Source.below("src", ".jte").stream())
            .toList();

    private static final TreeMap<String, String> GERMAN = texts("");

    @Test
    void english_says_all_that_german_says() {
        assertThat(texts("_en").keySet()).isEqualTo(GERMAN.keySet());
    }

    /** The command line, programs, the organising team and hosts need none: see {@link BundleTexts}. */
    @Test
    void plain_language_says_all_that_participants_read() {
        var plain = texts("_de__simple").keySet();
        var forParticipants = BUNDLES.stream()
                .filter(bundle -> formOf(bundle).isEmpty())
                .filter(bundle ->
                        !bundle.name().matches("(operations|settings|programme-import|console|host).*|.*-api.*"))
                .flatMap(bundle -> read(bundle).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(GERMAN.keySet()).containsAll(plain);
        forParticipants.removeAll(plain);
        assertThat(forParticipants).as("texts without Einfache Sprache").isEmpty();
    }

    /** But for the bundle that names what the organising team has had written and checked. */
    @Test
    void plain_language_is_never_called_easy_language() {
        assertThat(BUNDLES.stream()
                        .filter(bundle -> formOf(bundle).equals("_de__simple"))
                        .filter(bundle -> !bundle.name().startsWith("programme-forms"))
                        .filter(bundle -> bundle.has("Leichte[nr]? Sprache")))
                .isEmpty();
    }

    /** A straight apostrophe is a sign of MessageFormat: it would vanish, and the braces behind it would not be filled. */
    @Test
    void apostrophes_are_curly() {
        assertThat(BUNDLES.stream().flatMap(bundle -> bundle.text().lines()).filter(line -> line.contains("'")))
                .isEmpty();
    }

    @Test
    void every_language_form_takes_the_same_arguments() {
        for (var form : List.of("_en", "_de__simple")) {
            texts(form)
                    .forEach((key, text) -> assertThat(arguments(text))
                            .as(key + " " + form)
                            .isSubsetOf(arguments(GERMAN.getOrDefault(key, ""))));
        }
        texts("_en")
                .forEach((key, text) -> assertThat(arguments(GERMAN.getOrDefault(key, "")))
                        .as(key)
                        .isSubsetOf(arguments(text)));
    }

    @Test
    void german_does_not_shout() {
        assertThat(GERMAN.values().stream().filter(text -> text.contains("!"))).isEmpty();
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() {
        var asked = CODE.stream()
                .map(Source::code)
                .flatMap(file -> file.all("\\bt\\(\"([^\"]+?)\"[,)]").stream())
                .collect(Collectors.toCollection(TreeSet::new));

        asked.removeAll(GERMAN.keySet());
        assertThat(asked).isEmpty();
    }

    /** A key put together from parts counts as asked for when a literal ending in a dot or hyphen begins it. */
    @Test
    void no_text_is_left_over() {
        var code = CODE.stream().map(Source::text).collect(Collectors.joining("\n"));
        var beginnings = CODE.stream()
                .flatMap(file -> file.all("\"([a-z][\\w.-]*[.-])\"").stream())
                .distinct()
                .toList();

        assertThat(GERMAN.keySet().stream()
                        .filter(key -> !code.contains('"' + key + '"'))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void no_key_is_there_twice() {
        for (var bundle : BUNDLES) {
            assertThat(bundle.all("(?m)^([\\w.-]+)\\s*=")).as(bundle.toString()).doesNotHaveDuplicates();
        }
    }

    /** All bundles are one space of names: of two texts under one key, nobody would know which is shown. */
    @Test
    void no_key_stands_in_two_bundles() {
        for (var form : List.of("", "_en", "_de__simple")) {
            var keys = BUNDLES.stream()
                    .filter(bundle -> formOf(bundle).equals(form))
                    .flatMap(bundle -> read(bundle).keySet().stream())
                    .toList();
            assertThat(keys).as("bundles %s", form).doesNotHaveDuplicates();
        }
    }

    private static Set<Integer> arguments(String text) {
        var arguments = new HashSet<Integer>();
        new Source(Path.of(""), text).all("\\{(\\d+)").forEach(number -> arguments.add(Integer.valueOf(number)));
        assertThat(new MessageFormat(text, Locale.ROOT)).as(text).isNotNull();
        return arguments;
    }

    private static TreeMap<String, String> texts(String form) {
        var all = new TreeMap<String, String>();
        for (var bundle : BUNDLES) {
            if (form.equals(formOf(bundle))) {
                all.putAll(read(bundle));
            }
        }
        return all;
    }

    /** "" for German, else as the name of the file ends. */
    private static String formOf(Source bundle) {
        var name = bundle.name().replace(".properties", "");
        return name.indexOf('_') < 0 ? "" : name.substring(name.indexOf('_'));
    }

    private static TreeMap<String, String> read(Source bundle) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(bundle.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
