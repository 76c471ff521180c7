package foyer.bench;

import com.zaxxer.hikari.HikariDataSource;
import foyer.Foyer;
import foyer.operations.backup.Restore;
import foyer.operations.backup.RestoreBackup;
import foyer.operations.backup.WriteBackup;
import foyer.programme.Programmes;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * A backup of many registrations and the way back, on the embedded database with fsync on, beside what PostgreSQL's own
 * COPY of the same tables takes in the same run: the limit. Arguments: registrations.
 */
public final class BackupBench {
    private static final int RUNS = 3;
    private static final int OFFERINGS = 10;

    private BackupBench() {}

    public static void main(String... arguments) throws Exception {
        // the developer's tools are on this class path and would start the bench again
        System.setProperty("spring.devtools.restart.enabled", "false");
        int registrations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var folder = Files.createTempDirectory("foyer-bench-");
        try (var foyer = installation(folder.resolve("from"))) {
            fill(foyer, registrations);
            long copied = 0;
            long written = 0;
            long restored = 0;
            var file = folder.resolve("foyer.backup");
            for (int run = 0; run <= RUNS; run++) {
                Files.deleteIfExists(file);
                long copy = timed(() -> copyAll(foyer));
                long write = timed(() -> foyer.getBean(WriteBackup.class).to(file));
                long restore = restore(file, folder.resolve("to-" + run));
                // the first run warms up
                copied += run == 0 ? 0 : copy;
                written += run == 0 ? 0 : write;
                restored += run == 0 ? 0 : restore;
            }
            print(registrations, Files.size(file), copied / RUNS, written / RUNS, restored / RUNS);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private static long timed(Step step) throws Exception {
        long started = System.nanoTime();
        step.run();
        return System.nanoTime() - started;
    }

    private static ConfigurableApplicationContext installation(Path folder) {
        return new SpringApplicationBuilder(Foyer.class)
                .web(WebApplicationType.NONE)
                .run("--foyer.jobs.enabled=false", "--logging.level.root=warn", "--FOYER_DATA=" + folder);
    }

    private static long restore(Path file, Path folder) throws Exception {
        try (var other = installation(folder)) {
            return timed(() -> {
                if (!(other.getBean(RestoreBackup.class).from(file) instanceof Restore.Restored)) {
                    throw new IllegalStateException("the backup was not restored");
                }
            });
        }
    }

    private static void fill(ConfigurableApplicationContext foyer, int registrations) {
        var transaction = new TransactionTemplate(foyer.getBean(PlatformTransactionManager.class));
        var jdbc = foyer.getBean(JdbcClient.class);
        var draft = new GivenEvents(jdbc, foyer.getBean(Programmes.class), foyer, transaction).event();
        for (int number = 0; number < OFFERINGS; number++) {
            draft.offering("station-" + number, registrations / OFFERINGS + 1, registrations / OFFERINGS + 1);
        }
        var event = draft.live();
        transaction.executeWithoutResult(status -> people(jdbc, event, registrations));
    }

    private static void people(JdbcClient jdbc, GivenEvent event, int registrations) {
        jdbc.sql("set local statement_timeout = 0").update();
        for (String statement : """
                create temp table p on commit drop as
                  select n, uuidv7() as person, uuidv7() as registration from generate_series(1, :registrations) as n;
                insert into people.person (id, name, email, email_key, organisation, language, created_at)
                  select person, 'Person Nummer ' || n, 'person-' || n || '@foyer.example', 'person-' || n || '@foyer.example',
                         'Kulturverein ' || n % 200, 'de', '2030-03-01T08:00:00Z' from p;
                insert into people.consent (person_id, kind, given_at)
                  select person, 'privacy', '2030-03-01T08:00:00Z' from p;
                insert into registration.registration
                       (id, event_id, person_id, receipt, submission, fingerprint, status, concern, created_at, confirmed_at)
                  select registration, :event, person, gen_random_uuid(), gen_random_uuid()::text, md5(n::text), 'confirmed',
                         'Wie fangen wir an, und wer hilft uns dabei? (' || n || ')', '2030-03-01T08:00:00Z', '2030-03-01T09:00:00Z'
                  from p;
                insert into registration.wish (registration_id, rank, offering_id)
                  select registration, rank, o.id from p, generate_series(1, 3) as rank
                  join lateral (select id from programme.offering where event_id = :event order by key
                                offset (p.n + rank) % 10 limit 1) as o on true;
                update seats.seat as s set state = 'taken', holder_id = x.registration, rank = 1
                  from (select s.id, p.registration from p join (
                          select s.id, dense_rank() over (partition by s.round_id order by s.number, s.offering_id) as place,
                                 s.round_id, r.number from seats.seat s join programme.round r on r.id = s.round_id
                          where s.event_id = :event) as s on s.place = 1 + (p.n + s.number) % :registrations) as x
                  where s.id = x.id;
                insert into platform.outbox (id, purpose, subject_id, generation, created_at, due_at, accepted_at)
                  select uuidv7(), 'received', registration, 1, '2030-03-01T08:00:00Z', '2030-03-01T08:00:00Z', '2030-03-01T08:00:01Z'
                  from p""".split(";\n")) {
            jdbc.sql(statement)
                    .param("registrations", registrations)
                    .param("event", event.id().value())
                    .update();
        }
    }

    /** Every row of every table by PostgreSQL's own means, kept nowhere. */
    private static void copyAll(ConfigurableApplicationContext foyer) throws Exception {
        var tables =
                foyer.getBean(JdbcClient.class).sql("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema', 'public')""").query(String.class).list();
        try (var connection = foyer.getBean(HikariDataSource.class).getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables) {
                copy.copyOut("copy " + table + " to stdout", OutputStream.nullOutputStream());
            }
        }
    }

    private static void print(int registrations, long bytes, long copied, long written, long restored) {
        System.out.printf(
                Locale.ROOT, "%d registrations, mean of %d runs after one to warm up%n%n", registrations, RUNS);
        System.out.println("| what | ms | ratio to COPY alone |");
        System.out.println("|---|---|---|");
        row("COPY of all tables, kept nowhere", copied, copied);
        row("backup, compressed, on disk (" + bytes / 1024 + " KiB)", written, copied);
        row("restore: examined, tables made, rows and indexes written", restored, copied);
    }

    private static void row(String what, long nanos, long limit) {
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.1f |%n", what, nanos / 1e6, (double) nanos / limit);
    }
}
