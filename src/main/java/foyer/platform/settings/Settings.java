package foyer.platform.settings;

import static foyer.platform.settings.SettingName.FOYER_BASE_URL;
import static foyer.platform.settings.SettingName.FOYER_CLOCK;
import static foyer.platform.settings.SettingName.FOYER_DATA;
import static foyer.platform.settings.SettingName.FOYER_DATABASE_PASSWORD;
import static foyer.platform.settings.SettingName.FOYER_DATABASE_URL;
import static foyer.platform.settings.SettingName.FOYER_DATABASE_USER;
import static foyer.platform.settings.SettingName.FOYER_MAIL_FROM;
import static foyer.platform.settings.SettingName.FOYER_MAIL_URL;
import static foyer.platform.settings.SettingName.FOYER_PLAIN_LANGUAGE_CHECKED;
import static foyer.platform.settings.SettingName.FOYER_PORT;
import static foyer.platform.settings.SettingName.FOYER_SECRET;
import static foyer.platform.settings.SettingName.FOYER_TRUSTED_PROXIES;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The settings in force, read and checked once at the start. */
public final class Settings {
    private final RawSettings raw;
    private final Path dataFolder;
    private final int port;
    private final URI baseUrl;
    private final @Nullable URI mailUrl;
    private final String mailFrom;
    private final List<String> trustedProxies;
    private final @Nullable Instant clockStart;

    private Settings(RawSettings raw) {
        this.raw = raw;
        this.dataFolder = raw.read(FOYER_DATA, "a folder", SettingReaders::path)
                .orElseGet(() -> SettingReaders.path(FOYER_DATA.initial()));
        this.port = raw.read(FOYER_PORT, "a port number from 0 to 65535", SettingReaders::port)
                .orElse(8080);
        this.baseUrl = raw.read(
                        FOYER_BASE_URL,
                        "an address such as https://konferenz.example.org, without a path at its end",
                        SettingReaders::webAddress)
                .orElseGet(() -> URI.create("http://localhost:" + port));
        raw.read(
                FOYER_DATABASE_URL,
                "an address such as postgresql://db.example.org:5432/foyer",
                SettingReaders::databaseUrl);
        this.mailUrl = raw.read(
                        FOYER_MAIL_URL,
                        "an address such as smtp://user:password@mail.example.org:587 (or smtps://…)",
                        SettingReaders::mailUrl)
                .orElse(null);
        this.mailFrom = raw.read(
                        FOYER_MAIL_FROM,
                        "one e-mail address such as konferenz@example.org",
                        SettingReaders::mailAddress)
                .orElseGet(() -> "foyer@" + baseUrl.getHost());
        this.trustedProxies = raw.read(
                        FOYER_TRUSTED_PROXIES,
                        "IP addresses or networks with commas between, such as 10.0.0.1, 10.1.0.0/16",
                        SettingReaders::networks)
                .orElse(List.of());
        this.clockStart = raw.read(FOYER_CLOCK, "an instant such as 2025-11-20T09:00:00Z", Instant::parse)
                .orElse(null);
    }

    /** @throws SettingsInvalid naming every variable that cannot be used */
    public static Settings from(Environment environment) {
        var raw = new RawSettings(environment);
        var settings = new Settings(raw);
        raw.refuseIfWrong();
        return settings;
    }

    /** Absolute; need not exist yet. */
    public Path dataFolder() {
        return dataFolder;
    }

    /** The port to listen on; 0 lets the system choose. */
    public int port() {
        return port;
    }

    /** Where people reach this installation, without a slash at its end; the root of every link in a mail. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Empty: the embedded database. Starts with {@code jdbc:postgresql:}, {@code postgresql:} or {@code postgres:}. */
    public Optional<String> databaseUrl() {
        return raw.text(FOYER_DATABASE_URL);
    }

    public Optional<String> databaseUser() {
        return raw.text(FOYER_DATABASE_USER);
    }

    public Optional<String> databasePassword() {
        return raw.text(FOYER_DATABASE_PASSWORD);
    }

    /** Empty: the server's key lies in a file of the data folder. */
    public Optional<String> secret() {
        return raw.text(FOYER_SECRET);
    }

    /** Empty: mails are written into the data folder. Else {@code smtp} or {@code smtps}, user and password inside. */
    public Optional<URI> mailUrl() {
        return Optional.ofNullable(mailUrl);
    }

    public String mailFrom() {
        return mailFrom;
    }

    /** Addresses ({@code 10.0.0.1}) and networks ({@code 10.1.0.0/16}) whose forwarding headers are believed. */
    public List<String> trustedProxies() {
        return trustedProxies;
    }

    /** Who checked the program's own texts in Einfache Sprache, and when; empty while nobody has. */
    public Optional<String> plainLanguageCheckedBy() {
        return raw.text(FOYER_PLAIN_LANGUAGE_CHECKED).filter(who -> !who.isBlank());
    }

    /** The instant the clock starts at, for demonstrations and tests. */
    public Optional<Instant> clockStart() {
        return Optional.ofNullable(clockStart);
    }

    /** Every setting with its value in force, in the order of the documentation. */
    public List<SettingInForce> catalogue() {
        return Arrays.stream(SettingName.values())
                .map(name -> new SettingInForce(name.name(), shown(name), name.initial(), name.meaningKey()))
                .toList();
    }

    private String shown(SettingName name) {
        return raw.text(name).map(name::masked).orElseGet(() -> switch (name) {
            case FOYER_DATA -> dataFolder.toString();
            case FOYER_PORT -> Integer.toString(port);
            case FOYER_BASE_URL -> baseUrl.toString();
            case FOYER_MAIL_FROM -> mailFrom;
            case FOYER_DATABASE_URL,
                    FOYER_DATABASE_USER,
                    FOYER_DATABASE_PASSWORD,
                    FOYER_SECRET,
                    FOYER_MAIL_URL,
                    FOYER_TRUSTED_PROXIES,
                    FOYER_PLAIN_LANGUAGE_CHECKED,
                    FOYER_CLOCK -> "";
        });
    }
}
