package foyer.operations.legal;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.settings.Settings;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The three pages in a browser, in every language form. */
@Tag("long")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class LegalPagesTest {
    @TempDir
    private static Path data;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Settings settings;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("FOYER_DATA", () -> data.toString());
    }

    @Test
    void they_are_accessible_and_reached_from_every_footer() {
        try (var browser = Browser.start();
                var visit = browser.phone().at("http://localhost:" + port + "/")) {
            for (var form : new String[] {"de", "en", "simple"}) {
                for (var page : LegalPage.values()) {
                    visit.page().navigate("http://localhost:" + port + "/nowhere?lang=" + form);
                    visit.page().click(".foot__links a[href='/" + page.code() + "']");
                    assertThat(visit.page().locator("h1").count()).isEqualTo(1);
                    assertThat(visit.page().isVisible(".notice--warning")).isTrue();
                    visit.isAccessible().isQuiet().fits();
                    visit.page().setViewportSize(320, 844);
                    visit.picture("legal-" + page.code() + "-" + form).fits();
                }
            }
        }
    }

    @Test
    void the_privacy_notice_names_the_day_that_the_event_s_own_settings_give() {
        try (var browser = Browser.start();
                var visit = browser.desk().at("http://localhost:" + port + "/privacy?lang=de")) {
            assertThat(visit.page().textContent("main"))
                    .contains(
                            "Anmeldung mit Wünschen und Plätzen: bis einschließlich Mittwoch, 3. Juni 2026, 180 Tage nach")
                    .contains("Anliegen: bis einschließlich Samstag, 6. Dezember 2025, einen Tag nach");
        }
    }

    @Test
    void script_in_an_own_text_is_shown_and_does_nothing() throws IOException {
        var folder = Files.createDirectories(settings.dataFolder().resolve("legal"));
        var file = folder.resolve("imprint.de.md");
        Files.writeString(file, """
                <script>document.title = 'taken over'</script>

                <img src=x onerror="document.title = 'taken over'"> [hier](javascript:document.title='taken') Amt
                """);
        try (var browser = Browser.start();
                var visit = browser.desk().at("http://localhost:" + port + "/imprint?lang=de")) {
            assertThat(visit.page().title()).startsWith("Impressum");
            assertThat(visit.page().textContent("main"))
                    .contains("<script>document.title")
                    .contains("onerror");
            assertThat(visit.page()
                            .locator("main script, main img, main a[href^=javascript]")
                            .count())
                    .isZero();
        } finally {
            Files.delete(file);
        }
    }
}
