package foyer.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a machine can check of CONTRIBUTING.md in the code. */
class CodeStyleTest {
    private static final List<Source> MAIN = Source.below("src/main/java", ".java");
    private static final List<Source> TEST = Source.below("src/test/java", ".java");

    @Test
    void no_file_is_longer_than_a_reader_can_hold() {
        var files = Stream.of(
                        MAIN,
                        TEST,
                        Source.below("src/main/frontend", ".js", ".mjs", ".css"),
                        Source.below("src/main/resources", ".sql"))
                .flatMap(List::stream);

        assertThat(files.filter(file -> file.length() >= 300)).isEmpty();
    }

    @Test
    void controllers_only_translate() {
        assertThat(wrong(file -> file.name().endsWith("Pages.java") && file.length() > 100))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        var told = MAIN.stream()
                .filter(file -> file.name().equals("package-info.java"))
                .filter(file -> file.has("/\\*\\*") && file.has("@(org\\.jspecify\\.annotations\\.)?NullMarked"))
                .map(file -> file.path().getParent())
                .collect(Collectors.toSet());
        var packages = MAIN.stream().map(file -> file.path().getParent()).collect(Collectors.toSet());

        assertThat(told).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(wrong(file -> file.name().matches(".*(Manager|Helper|Utils?|Common|Impl)\\.java")))
                .isEmpty();
        assertThat(wrong(file -> file.path().toString().matches(".*/(common|utils?|helpers?|misc)/.*")))
                .isEmpty();
    }

    /** Spring tells beans apart by the names of their classes, whatever their packages; with two alike nothing starts. */
    @Test
    void no_two_beans_have_one_name() {
        assertThat(MAIN.stream()
                        .filter(file -> file.code().has("(?m)^@(Component|Controller|Service|Configuration)\\b"))
                        .map(Source::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void sql_stands_only_in_stores() {
        // a configuration may hand the client to a store
        assertThat(wrong(file -> !file.name().matches(".*(Store|Configuration)\\.java")
                        && file.has("import org\\.springframework\\.jdbc\\.core\\.(simple\\.)?Jdbc(Client|Template);")))
                .isEmpty();
    }

    /** Such a stream holds its connection until it is closed, and in no transaction nobody else closes it. */
    @Test
    void what_is_queried_is_a_list_or_a_stream_that_is_closed() {
        var within = "[^()]*+";
        for (int depth = 0; depth < 6; depth++) {
            within = "(?:[^()]++|\\(" + within + "\\))*+";
        }
        var open = "\\.query(?:Stream)?\\(" + within + "\\)\\s*\\.stream\\(\\)";
        var closed = "try \\([^;{]*" + open;

        assertThat(wrong(file -> new Source(file.path(), file.text().replaceAll(closed, "")).has(open)))
                .isEmpty();
        var wrong = new Source(Path.of("control"), "jdbc.sql(x).query((row, _) -> of(row.get(y()))).stream()");
        assertThat(wrong.has(open)).isTrue();
    }

    @Test
    void time_comes_from_the_clock_only() {
        var sql = Source.below("src/main/resources", ".sql");

        assertThat(
                        wrong(
                                file -> !file.name().endsWith("Configuration.java")
                                        && file.has(
                                                "\\b(Instant|(Local|Zoned|Offset)\\w*|Year)\\.now\\(\\s*\\)|Clock\\.system|currentTimeMillis")))
                .isEmpty();
        assertThat(Stream.concat(
                                sql.stream(),
                                MAIN.stream().filter(file -> file.name().endsWith("Store.java")))
                        .map(Source::code)
                        .filter(file -> file.has(
                                "(?i)(?<![.\\w])now\\(\\)|current_(timestamp|date)|(clock|statement)_timestamp")))
                .isEmpty();
    }

    @Test
    void chance_is_injected() {
        assertThat(wrong(file -> !file.name().endsWith("Configuration.java")
                        && file.has("new Random\\(|Math\\.random|ThreadLocalRandom")))
                .isEmpty();
    }

    @Test
    void no_class_inherits_from_another_of_ours() {
        var ours = MAIN.stream().map(file -> file.name().replace(".java", "")).collect(Collectors.toSet());

        assertThat(MAIN.stream()
                        .filter(file -> file.code().all("\\bclass \\w+(?:<[^{]*?>)? extends (\\w+)").stream()
                                .anyMatch(ours::contains)))
                .isEmpty();
    }

    @Test
    void nothing_is_left_to_be_done_in_a_comment() {
        var scripts = Source.below("bin", "");
        var word = "\\b(TO" + "DO|FIX" + "ME)\\b";

        assertThat(Stream.of(MAIN, TEST, scripts, Source.below("src/main/jte", ".jte"), Source.below("docs", ".md"))
                        .flatMap(List::stream)
                        .filter(file -> file.has(word)))
                .isEmpty();
    }

    @Test
    void no_file_binds_the_build_to_a_registry() {
        var files = Stream.concat(
                Stream.of("pom.xml", ".mvn/jvm.config").map(Path::of).map(Source::read),
                Stream.of("src/main/frontend", "bin", "docs")
                        .flatMap(folder ->
                                Source.below(folder, ".json", ".npmrc", ".mjs", ".md", "lib.sh", "setup").stream()));

        assertThat(files.filter(
                        file -> file.has("https?://[^\"\\s]*(npmjs|maven)[^\"\\s]*\\.org/(?!P|x)\\S*\\.(tgz|jar)|regis"
                                + "try\\.npmjs|repo1?\\.maven")))
                .isEmpty();
    }

    @Test
    void no_mocking_framework_is_at_hand() {
        var onClassPath = System.getProperty("java.class.path");

        assertThat(onClassPath).doesNotContain("mockito", "easymock", "powermock");
    }

    private static Stream<Source> wrong(Predicate<Source> rule) {
        return MAIN.stream().filter(file -> rule.test(file.code()));
    }
}
