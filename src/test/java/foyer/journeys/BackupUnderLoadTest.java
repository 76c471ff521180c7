package foyer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.storage.DatabaseAccess;
import foyer.platform.storage.EmbeddedPostgres;
import foyer.testing.AtOnce;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The commands as an operator types them: saved while people register, brought into an empty folder, served from there. */
@Tag("long")
class BackupUnderLoadTest {
    private static final int PEOPLE = 150;
    private static final int BEFORE = 50;
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    @TempDir
    Path folder;

    private final Map<Integer, String> receipts = new ConcurrentHashMap<>();

    @Test
    void a_backup_made_meanwhile_brings_back_whoever_was_in_before_it_and_everybody_wholly() throws Exception {
        var file = folder.resolve("foyer.backup");
        var before = RunningFoyer.serve(settings("first"), folder.resolve("log"));
        try {
            assertThat(command("first", "import", "src/test/resources/events/chortag.yaml"))
                    .isZero();
            registerAndSave(before, file);
        } finally {
            before.stop();
        }
        assertThat(command("second", "restore", file.toString())).isZero();
        assertThat(command("second", "restore", file.toString())).isEqualTo(1);

        var after = RunningFoyer.serve(settings("second"), folder.resolve("log"));
        try {
            assertThat(found(after)).containsAll(acknowledgedFirst());
            assertThat(halves(folder.resolve("second/postgres"))).isZero();
        } finally {
            after.stop();
        }
    }

    private void registerAndSave(RunningFoyer foyer, Path file) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            AtOnce.each(BEFORE, person -> register(http, foyer, person));
            assertThat(receipts).hasSize(BEFORE);
            AtOnce.each(PEOPLE - BEFORE + 1, i -> i == 0 ? save(file) : registerSlowly(http, foyer, BEFORE + i));
        }
        assertThat(receipts).hasSize(PEOPLE);
    }

    private boolean save(Path file) {
        try {
            return command("first", "backup", file.toString()) == 0 && Files.size(file) > 0;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Spread over the time that a command takes to start and to write. */
    private boolean registerSlowly(HttpClient http, RunningFoyer foyer, int person) {
        try {
            TimeUnit.MILLISECONDS.sleep((person - BEFORE) * 120L);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return register(http, foyer, person);
    }

    /** As a person would, who is asked to try again while many register. */
    private boolean register(HttpClient http, RunningFoyer foyer, int person) {
        try {
            for (int attempt = 0; attempt < 60 && !registered(http, foyer, person); attempt++) {
                TimeUnit.MILLISECONDS.sleep(250);
            }
            return receipts.containsKey(person);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean registered(HttpClient http, RunningFoyer foyer, int person)
            throws IOException, InterruptedException {
        String body = """
                {"name": "Person %d", "email": "person-%d@foyer.example", "language": "de",
                 "wishes": [{"offering": "station-01"}, {"offering": "station-02"}],
                 "consent": {"privacy": true}}""".formatted(person, person);
        var request = HttpRequest.newBuilder(foyer.at("/api/v1/events/chortag/registrations"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "192.0.2." + (1 + person))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var receipt =
                    RECEIPT.matcher(http.send(request, BodyHandlers.ofString()).body());
            return receipt.find() && receipts.put(person, receipt.group(1)) == null;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> acknowledgedFirst() {
        var first = new HashMap<>(receipts);
        first.keySet().removeIf(person -> person >= BEFORE);
        return Set.copyOf(first.values());
    }

    private Set<String> found(RunningFoyer foyer) throws Exception {
        var found = new TreeSet<String>();
        try (var http = HttpClient.newHttpClient()) {
            for (String receipt : receipts.values()) {
                var request = HttpRequest.newBuilder(foyer.at("/api/v1/receipts/" + receipt))
                        .build();
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    found.add(receipt);
                }
            }
        }
        return found;
    }

    /** Seats and mails of nobody, registrations without wishes, without a mail or with nothing given to them. */
    private static int halves(Path postgres) {
        DatabaseAccess access = EmbeddedPostgres.join(postgres).orElseThrow().access();
        var source = new DriverManagerDataSource(access.jdbcUrl(), access.user(), access.password());
        return JdbcClient.create(source).sql("""
                select (select count(*) from seats.seat s where s.state <> 'free'
                          and not exists (select from registration.registration r where r.id = s.holder_id))
                     + (select count(*) from registration.registration r
                        where not exists (select from registration.wish w where w.registration_id = r.id)
                           or not exists (select from platform.outbox o where o.subject_id = r.id)
                           or not exists (select from seats.seat s where s.holder_id = r.id)
                          and not exists (select from seats.waiting w where w.holder_id = r.id))
                """).query(Integer.class).single();
    }

    private int command(String installation, String... words) throws Exception {
        return RunningFoyer.command(settings(installation), folder.resolve("log"), words);
    }

    private Map<String, String> settings(String installation) {
        return Map.of(
                "FOYER_DATA", folder.resolve(installation).toString(),
                "FOYER_CLOCK", "2030-03-05T12:00:00Z",
                "FOYER_TRUSTED_PROXIES", "127.0.0.0/8,::1/128");
    }
}
