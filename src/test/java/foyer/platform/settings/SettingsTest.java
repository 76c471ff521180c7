package foyer.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void without_anything_set_there_is_a_whole_installation() {
        var settings = Settings.from(new MockEnvironment());

        assertThat(settings.dataFolder()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.mailUrl()).isEmpty();
        assertThat(settings.mailFrom()).isEqualTo("foyer@localhost");
        assertThat(settings.trustedProxies()).isEmpty();
        assertThat(settings.clockStart()).isEmpty();
    }

    @Test
    void the_base_address_follows_the_port_and_loses_its_last_slash() {
        assertThat(given("FOYER_PORT", "9000").baseUrl()).isEqualTo(URI.create("http://localhost:9000"));
        assertThat(given("FOYER_BASE_URL", "https://konferenz.example.org/").baseUrl())
                .isEqualTo(URI.create("https://konferenz.example.org"));
    }

    @Test
    void a_secret_may_come_from_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "sehr geheim\n");

        assertThat(given("FOYER_DATABASE_PASSWORD_FILE", file.toString()).databasePassword())
                .contains("sehr geheim");
    }

    @Test
    void all_mistakes_are_named_at_once_and_no_secret_with_them() {
        var environment = new MockEnvironment()
                .withProperty("FOYER_PORT", "eighty")
                .withProperty("FOYER_BASE_URL", "konferenz.example.org")
                .withProperty("FOYER_MAIL_URL", "http://user:geheim@mail.example.org")
                .withProperty("FOYER_MAIL_FROM", "nobody")
                .withProperty("FOYER_TRUSTED_PROXIES", "10.0.0.1, proxy")
                .withProperty("FOYER_CLOCK", "tomorrow")
                .withProperty("FOYER_DATABASE_URL", "mysql://db")
                .withProperty("FOYER_DATABASE_PASSWORD", "a")
                .withProperty("FOYER_DATABASE_PASSWORD_FILE", "b");

        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(SettingsInvalid.class)
                .hasMessageContainingAll(
                        "FOYER_PORT must be a port number from 0 to 65535, but is \"eighty\"",
                        "FOYER_BASE_URL must be",
                        "FOYER_MAIL_URL must be an address such as smtp://user:password@mail.example.org:587"
                                + " (or smtps://…), but is \"http://user:***@mail.example.org\"",
                        "FOYER_MAIL_FROM must be",
                        "FOYER_TRUSTED_PROXIES must be",
                        "FOYER_CLOCK must be",
                        "FOYER_DATABASE_URL must be",
                        "FOYER_DATABASE_PASSWORD and FOYER_DATABASE_PASSWORD_FILE are both set; keep one")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void the_catalogue_shows_each_setting_and_masks_every_password() {
        var environment = new MockEnvironment()
                .withProperty("FOYER_DATABASE_URL", "postgresql://foyer:geheim@db/foyer?password=geheim&ssl=true")
                .withProperty("FOYER_DATABASE_PASSWORD", "geheim")
                .withProperty("FOYER_MAIL_URL", "smtp://user:geheim@mail.example.org:587");

        var catalogue = Settings.from(environment).catalogue();

        assertThat(catalogue).hasSize(SettingName.values().length);
        assertThat(catalogue.toString()).doesNotContain("heim");
        assertThat(catalogue)
                .extracting(SettingInForce::value)
                .contains(
                        "postgresql://foyer:***@db/foyer?password=***&ssl=true",
                        "smtp://user:***@mail.example.org:587");
    }

    @Test
    void each_setting_is_explained_in_german_and_english() {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle("messages.settings", language);
            for (var name : SettingName.values()) {
                assertThat(texts.getString(name.meaningKey())).isNotBlank();
            }
        }
    }

    @Test
    void a_set_clock_starts_there_and_ticks_on() throws InterruptedException {
        var start = Instant.parse("2025-12-05T12:50:00Z");
        var clock = new SettingsConfiguration().clock(given("FOYER_CLOCK", start.toString()));

        var first = clock.instant();
        Thread.sleep(5);

        assertThat(first).isBetween(start, start.plus(Duration.ofMinutes(1)));
        assertThat(clock.instant()).isAfter(first);
    }

    private static Settings given(String name, String value) {
        return Settings.from(new MockEnvironment().withProperty(name, value));
    }
}
