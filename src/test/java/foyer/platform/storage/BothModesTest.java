package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import foyer.platform.settings.Settings;
import foyer.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application with storage and settings alone behaves the same on the embedded and on an external database. */
class BothModesTest {
    @TempDir
    static Path dataFolder;

    enum Mode {
        EMBEDDED,
        EXTERNAL
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(StorageConfiguration.class)
    @ComponentScan(basePackageClasses = Settings.class)
    static class StorageAlone {}

    @ParameterizedTest
    @EnumSource
    void there_is_one_data_source_and_it_is_migrated(Mode mode) {
        try (var application = started(mode)) {
            assertThat(application.getBeansOfType(DataSource.class)).hasSize(1);
            assertThat(one(application, "select count(*) from flyway_schema_history where not success"))
                    .isEqualTo("0");
            assertThat(one(application, "select count(*) from pg_namespace where nspname = 'platform'"))
                    .isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void waits_are_short_and_time_is_utc_whatever_the_machine_says(Mode mode) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try (var application = started(mode)) {
            assertThat(one(application, "show time zone")).isEqualTo("UTC");
            assertThat(one(application, "show lock_timeout")).isEqualTo("5s");
            assertThat(one(application, "show statement_timeout")).isEqualTo("30s");
            assertThat(one(application, "show idle_in_transaction_session_timeout"))
                    .isEqualTo("1min");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_there_after_a_restart(Mode mode) {
        var settings = settings(mode);
        try (var application = started(settings)) {
            jdbc(application)
                    .sql("create table platform.kept as select 'ä' as letter")
                    .update();
        }
        try (var application = started(settings)) {
            assertThat(one(application, "select letter from platform.kept")).isEqualTo("ä");
            jdbc(application).sql("drop table platform.kept").update();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_exception_quotes_no_row(Mode mode) {
        try (var application = started(mode)) {
            var jdbc = jdbc(application);
            jdbc.sql("create table platform.person (email text primary key)").update();
            var insert = jdbc.sql("insert into platform.person values (:email)").param("email", "anna@example.org");
            insert.update();

            assertThatThrownBy(insert::update)
                    .isInstanceOf(DuplicateKeyException.class)
                    .message()
                    .doesNotContain("anna");
            jdbc.sql("drop table platform.person").update();
        }
    }

    @Test
    void a_second_application_is_refused_and_a_command_joins() {
        var settings = settings(Mode.EMBEDDED);
        try (var application = started(settings)) {
            assertThat(application.isActive()).isTrue();
            assertThatThrownBy(() -> started(settings))
                    .rootCause()
                    .isInstanceOf(StorageUnavailable.class)
                    .hasMessageContaining("is in use by a running Foyer");

            var asCommand = new ArrayList<>(settings);
            asCommand.add("--foyer.database.join=true");
            try (var command = started(asCommand)) {
                assertThat(command.getBean(HikariDataSource.class).getJdbcUrl())
                        .isEqualTo(application.getBean(HikariDataSource.class).getJdbcUrl());
            }
            assertThat(one(application, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void an_external_database_that_does_not_answer_is_named_without_its_password() {
        assertThatThrownBy(() -> started(
                        List.of("--FOYER_DATABASE_URL=postgresql://foyer:geheim@127.0.0.1:1/foyer?sslpassword=geheim")))
                .rootCause()
                .hasMessageContaining("refused");
        assertThatThrownBy(() -> ExternalPostgres.require(DatabaseAccess.parse(
                        "postgresql://foyer:geheim@127.0.0.1:1/foyer?sslpassword=geheim", null, null)))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining(
                        "The database postgresql://127.0.0.1:1/foyer as foyer cannot be reached (FOYER_DATABASE_URL")
                .hasMessageNotContaining("geheim");
    }

    private static ConfigurableApplicationContext started(Mode mode) {
        return started(settings(mode));
    }

    private static ConfigurableApplicationContext started(List<String> settings) {
        return new SpringApplicationBuilder(StorageAlone.class)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new));
    }

    private static List<String> settings(Mode mode) {
        var values = switch (mode) {
            case EMBEDDED -> Map.of("FOYER_DATA", dataFolder.toString());
            case EXTERNAL -> {
                var database = TestDatabase.fresh();
                yield Map.of(
                        "FOYER_DATABASE_URL", database.jdbcUrl(),
                        "FOYER_DATABASE_USER", database.user(),
                        "FOYER_DATABASE_PASSWORD", database.password());
            }
        };
        return values.entrySet().stream()
                .map(value -> "--" + value.getKey() + "=" + value.getValue())
                .toList();
    }

    private static JdbcClient jdbc(ConfigurableApplicationContext application) {
        return application.getBean(JdbcClient.class);
    }

    private static String one(ConfigurableApplicationContext application, String query) {
        return jdbc(application).sql(query).query(String.class).single();
    }
}
