package foyer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import foyer.platform.storage.DatabaseAccess;
import foyer.platform.storage.EmbeddedPostgres;
import foyer.testing.AtOnce;
import jakarta.mail.Message;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code kill -9} while two hundred people register: what was acknowledged is there afterwards, once, with its mail. */
@Tag("long")
class KilledInTheMiddleTest {
    private static final int PEOPLE = 200;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 60;
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    @TempDir
    Path folder;

    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private Map<String, String> settings = Map.of();
    private Path log = Path.of("unset");

    @BeforeEach
    void an_event_and_a_mail_server() throws Exception {
        mailServer.start();
        log = folder.resolve("foyer.log");
        settings = Map.of(
                "FOYER_DATA", folder.resolve("data").toString(),
                "FOYER_CLOCK", "2030-03-05T12:00:00Z",
                "FOYER_TRUSTED_PROXIES", "127.0.0.0/8,::1/128",
                "FOYER_MAIL_FROM", "chortag@foyer.example",
                "FOYER_MAIL_URL", "smtp://127.0.0.1:" + mailServer.getSmtp().getPort());
        var event = Path.of("src/test/resources/events/chortag.yaml").toAbsolutePath();
        assertThat(RunningFoyer.command(settings, log, "import", event.toString()))
                .isZero();
    }

    @AfterEach
    void no_mail_server() {
        mailServer.stop();
    }

    @Test
    void every_acknowledged_registration_is_there_no_seat_is_taken_twice_and_no_mail_is_lost() throws Exception {
        var before = RunningFoyer.serve(settings, log);
        registerAndKillMeanwhile(before);
        assertThat(acknowledged.size()).isBetween(ACKNOWLEDGED_BEFORE_THE_KILL, PEOPLE - 1);

        var after = RunningFoyer.serve(settings, log);
        try {
            assertThat(receiptsNotFound(after)).isEmpty();
            assertThat(waitForMailsTo(acknowledged.keySet())).containsAll(acknowledged.keySet());
            assertThat(mailsWithOneIdToDifferentPeople()).isZero();
            sweep(folder.resolve("data").resolve("postgres"));
        } finally {
            after.stop();
        }
    }

    private void registerAndKillMeanwhile(RunningFoyer foyer) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            AtOnce.each(PEOPLE + 1, i -> i == PEOPLE ? killAfterSome(foyer) : register(http, foyer, i));
        }
    }

    private boolean killAfterSome(RunningFoyer foyer) {
        try {
            while (acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            foyer.kill();
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean register(HttpClient http, RunningFoyer foyer, int person) {
        String email = "person-" + person + "@foyer.example";
        String body = """
                {"name": "Person %d", "email": "%s", "language": "de",
                 "wishes": [{"offering": "station-01"}, {"offering": "station-02"}],
                 "consent": {"privacy": true}}""".formatted(person, email);
        var request = HttpRequest.newBuilder(foyer.at("/api/v1/events/chortag/registrations"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "192.0.2." + (1 + person))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var receipt = RECEIPT.matcher(answer.body());
            if (answer.statusCode() == 201 && receipt.find()) {
                acknowledged.put(email, receipt.group(1));
            }
            return true;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> receiptsNotFound(RunningFoyer foyer) throws Exception {
        var missing = new TreeSet<String>();
        try (var http = HttpClient.newHttpClient()) {
            for (String receipt : acknowledged.values()) {
                var request = HttpRequest.newBuilder(foyer.at("/api/v1/receipts/" + receipt))
                        .build();
                if (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                    missing.add(receipt);
                }
            }
        }
        return missing;
    }

    private Set<String> waitForMailsTo(Set<String> people) throws Exception {
        var until = Instant.now().plus(Duration.ofSeconds(90));
        while (!recipients().containsAll(people) && Instant.now().isBefore(until)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return recipients();
    }

    private Set<String> recipients() throws Exception {
        var recipients = new TreeSet<String>();
        for (Message mail : mailServer.getReceivedMessages()) {
            Arrays.stream(mail.getAllRecipients()).forEach(r -> recipients.add(r.toString()));
        }
        return recipients;
    }

    /** A crash may repeat a mail: then it is the same mail, to the same person. */
    private int mailsWithOneIdToDifferentPeople() throws Exception {
        var recipientOf = new HashMap<String, String>();
        int wrong = 0;
        for (Message mail : mailServer.getReceivedMessages()) {
            String to = mail.getAllRecipients()[0].toString();
            String first = recipientOf.putIfAbsent(mail.getHeader("Message-ID")[0], to);
            wrong += first == null || first.equals(to) ? 0 : 1;
        }
        return wrong;
    }

    /** The whole database holds together: capacities, one seat a round, one an offering, nobody without a registration. */
    private static void sweep(Path data) {
        DatabaseAccess access = EmbeddedPostgres.join(data).orElseThrow().access();
        var source = new DriverManagerDataSource(access.jdbcUrl(), access.user(), access.password());
        var jdbc = JdbcClient.create(source);
        assertThat(count(jdbc, """
                select count(*) from (
                    select 1 from seats.seat where state <> 'free' group by offering_id, round_id having count(*) > 60) as x
                """)).isZero();
        assertThat(count(jdbc, """
                select count(*) from (
                    select 1 from seats.seat where state <> 'free' group by holder_id, round_id having count(*) > 1
                    union all
                    select 1 from seats.seat where state <> 'free' group by holder_id, offering_id having count(*) > 1) as x
                """)).isZero();
        assertThat(count(jdbc, """
                select count(*) from seats.seat as s
                where s.state <> 'free'
                  and not exists (select from registration.registration as r where r.id = s.holder_id)
                """)).isZero();
        assertThat(count(jdbc, """
                select count(*) from registration.registration as r
                where not exists (select from platform.outbox as o where o.subject_id = r.id)
                """)).isZero();
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
