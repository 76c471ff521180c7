package foyer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final Path PAGE = Path.of("docs/modules.md");

    /** Compiled templates see every module's views; they belong to nobody. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Foyer.class, JavaClass.Predicates.resideInAPackage("foyer.templates.."));

    @Test
    void modules_use_only_what_they_may() {
        MODULES.verify();
    }

    @Test
    void the_page_about_the_modules_is_true() throws IOException {
        var page = page();
        if (Boolean.getBoolean("foyer.docs.renew")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("renew it with: mvn -q test -Dtest=ArchitectureTest -Dfoyer.docs.renew=true")
                .isEqualTo(page);
    }

    private static String page() {
        return """
                # Modules

                Written by `ArchitectureTest` from the code; renew it with `mvn -q test -Dtest=ArchitectureTest -Dfoyer.docs.renew=true`.
                An arrow says "uses". Everybody uses `platform`, which is left out of the picture.

                ```mermaid
                graph TD
                %s
                ```

                %s
                """.formatted(
                        modules()
                                .flatMap(module -> uses(module).map(other -> "  " + name(module) + " --> " + other))
                                .collect(Collectors.joining("\n")),
                        modules().map(ArchitectureTest::section).collect(Collectors.joining("\n\n")));
    }

    private static String section(ApplicationModule module) {
        return "## " + name(module) + "\n" + purpose(module);
    }

    private static Stream<ApplicationModule> modules() {
        return MODULES.stream().sorted((one, other) -> name(one).compareTo(name(other)));
    }

    private static Stream<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ArchitectureTest::name)
                .filter(name -> !name.equals("platform"))
                .distinct()
                .sorted();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String purpose(ApplicationModule module) {
        var info = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        try {
            var text = Files.readString(info);
            return text.substring(text.indexOf("/**") + 3, text.indexOf("*/"))
                    .replaceAll("(?m)^ \\* ?", "")
                    .replaceAll("\\{@link #?([^}]*)}", "`$1`")
                    .replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .replace("<p>", "")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
