package foyer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void each_database_is_migrated_and_sees_nothing_of_another() {
        var one = TestDatabase.fresh();
        var other = TestDatabase.fresh();

        one.jdbc().sql("create table platform.only_here (x int)").update();

        assertThat(tables(one)).isEqualTo(1);
        assertThat(tables(other)).isEqualTo(0);
    }

    private static long tables(TestDatabase database) {
        return database.jdbc()
                .sql("select count(*) from pg_tables where schemaname = 'platform' and tablename = 'only_here'")
                .query(Long.class)
                .single();
    }
}
