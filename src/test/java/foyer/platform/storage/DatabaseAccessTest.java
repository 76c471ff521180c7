package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAccessTest {
    @Test
    void both_spellings_of_an_address_mean_the_same() {
        var expected = new DatabaseAccess("jdbc:postgresql://db:5433/foyer?ssl=true", "anna", "a b@c");

        assertThat(DatabaseAccess.parse("postgresql://anna:a%20b%40c@db:5433/foyer?ssl=true", null, null))
                .isEqualTo(expected);
        assertThat(DatabaseAccess.parse("postgres://db:5433/foyer?ssl=true", "anna", "a b@c"))
                .isEqualTo(expected);
        assertThat(DatabaseAccess.parse("jdbc:postgresql://db:5433/foyer?ssl=true", "anna", "a b@c"))
                .isEqualTo(expected);
    }

    @Test
    void user_and_password_beside_the_address_win_over_those_inside() {
        assertThat(DatabaseAccess.parse("postgresql://a:b@db/foyer", "c", "d"))
                .isEqualTo(new DatabaseAccess("jdbc:postgresql://db/foyer", "c", "d"));
    }

    @Test
    void without_a_user_it_is_foyer() {
        assertThat(DatabaseAccess.parse("postgresql://db/foyer", null, null))
                .isEqualTo(new DatabaseAccess("jdbc:postgresql://db/foyer", "foyer", ""));
    }

    @Test
    void another_database_of_the_same_server_keeps_the_parameters() {
        assertThat(new DatabaseAccess("jdbc:postgresql://db:1/foyer?ssl=true", "a", "b").withDatabase("other"))
                .isEqualTo(new DatabaseAccess("jdbc:postgresql://db:1/other?ssl=true", "a", "b"));
    }

    @Test
    void it_shows_neither_password_nor_parameters() {
        assertThat(new DatabaseAccess("jdbc:postgresql://db/foyer?sslpassword=geheim", "anna", "geheim"))
                .hasToString("postgresql://db/foyer as anna");
    }
}
