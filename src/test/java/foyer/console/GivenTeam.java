package foyer.console;

import foyer.platform.mail.MailDispatcher;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.platform.settings.Settings;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.TeamMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the team, for tests: {@code team.member().get(GivenTeam.at(event, "/registrations"))}. */
public final class GivenTeam {
    private final Environment environment;
    private final SignInLinks links;
    private final MailDispatcher mails;
    private final Settings settings;
    private final JdbcClient jdbc;

    GivenTeam(Environment environment, SignInLinks links, MailDispatcher mails, Settings settings, JdbcClient jdbc) {
        this.environment = environment;
        this.links = links;
        this.mails = mails;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** Signed in. */
    public TeamMember member() {
        return TeamMember.at(environment.getRequiredProperty("local.server.port", Integer.class))
                .opens(links.make(Role.ORGANISER, Duration.ofHours(1)));
    }

    /** Signed in to check the seats of one event. */
    public TeamMember auditor(GivenEvent event) {
        return TeamMember.at(environment.getRequiredProperty("local.server.port", Integer.class))
                .opens(links.makeForAuditor(event.slug(), Duration.ofHours(1)));
    }

    public static String at(GivenEvent event, String path) {
        return "/organise/" + event.slug() + path;
    }

    /** The texts of all mails that lie in the folder, after sending what waits. */
    public List<String> mails() {
        mails.dispatchDue();
        try (var files = Files.list(settings.dataFolder().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(GivenTeam::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the audit holds about somebody, oldest first. */
    public List<String> audit(UUID subject) {
        return jdbc.sql("select action from platform.audit where subject_id = :subject order by at, id")
                .param("subject", subject)
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
