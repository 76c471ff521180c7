package foyer.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedCredentialsTest {
    private static final UUID ANNA = UUID.fromString("019a9f3e-7c00-7000-8000-000000000001");
    private static final UUID BEN = UUID.fromString("019a9f3e-7c00-7000-8000-000000000002");

    private final Credentials credentials = new SignedCredentials(new ServerKey("a key for tests, 32 characters on"));
    private final Credentials elsewhere = new SignedCredentials(new ServerKey("another key for tests, as long as"));

    @Test
    void each_is_good_for_what_it_was_made_for() {
        var manage = credentials.manage(ANNA, 1);

        assertThat(manage).matches("[A-Za-z0-9_-]{43}");
        assertThat(credentials.claimedBy(manage)).contains(ANNA);
        assertThat(credentials.isManage(manage, ANNA, 1)).isTrue();
        assertThat(credentials.isTicket(credentials.ticket(ANNA, 1), ANNA, 1)).isTrue();
        assertThat(credentials.isGuestPass(credentials.guestPass(ANNA, 1), ANNA, 1))
                .isTrue();
    }

    @Test
    void none_is_good_for_what_another_was_made_for() {
        var manage = credentials.manage(ANNA, 1);
        var ticket = credentials.ticket(ANNA, 1);
        var pass = credentials.guestPass(ANNA, 1);

        assertThat(List.of(credentials.isManage(ticket, ANNA, 1), credentials.isManage(pass, ANNA, 1)))
                .containsOnly(false);
        assertThat(List.of(credentials.isTicket(manage, ANNA, 1), credentials.isTicket(pass, ANNA, 1)))
                .containsOnly(false);
        assertThat(List.of(credentials.isGuestPass(manage, ANNA, 1), credentials.isGuestPass(ticket, ANNA, 1)))
                .containsOnly(false);
    }

    @Test
    void a_hosts_link_opens_nothing_of_a_participant_and_the_other_way_round() {
        var host = credentials.host(ANNA, 1);

        assertThat(host).matches("[A-Za-z0-9_-]{43}");
        assertThat(credentials.claimedBy(host)).contains(ANNA);
        assertThat(credentials.isHost(host, ANNA, 1)).isTrue();
        assertThat(List.of(
                        credentials.isHost(host, ANNA, 2),
                        credentials.isHost(host, BEN, 1),
                        credentials.isHost(elsewhere.host(ANNA, 1), ANNA, 1),
                        credentials.isHost(credentials.manage(ANNA, 1), ANNA, 1),
                        credentials.isHost(credentials.guestPass(ANNA, 1), ANNA, 1),
                        credentials.isManage(host, ANNA, 1),
                        credentials.isGuestPass(host, ANNA, 1),
                        credentials.isTicket(host, ANNA, 1)))
                .containsOnly(false);
    }

    @Test
    void another_id_an_old_generation_and_another_key_are_refused() {
        assertThat(credentials.isManage(credentials.manage(ANNA, 1), BEN, 1)).isFalse();
        assertThat(credentials.isManage(credentials.manage(ANNA, 1), ANNA, 2)).isFalse();
        assertThat(credentials.isManage(elsewhere.manage(ANNA, 1), ANNA, 1)).isFalse();
        assertThat(credentials.isTicket(credentials.ticket(ANNA, 1), BEN, 1)).isFalse();
        assertThat(credentials.isTicket(credentials.ticket(ANNA, 1), ANNA, 2)).isFalse();
        assertThat(credentials.isTicket(elsewhere.ticket(ANNA, 1), ANNA, 1)).isFalse();
        assertThat(credentials.isGuestPass(credentials.guestPass(ANNA, 1), BEN, 1))
                .isFalse();
        assertThat(credentials.isGuestPass(credentials.guestPass(ANNA, 1), ANNA, 2))
                .isFalse();
        assertThat(credentials.isGuestPass(elsewhere.guestPass(ANNA, 1), ANNA, 1))
                .isFalse();
    }

    @Test
    void no_letter_of_a_link_can_be_changed() {
        var manage = credentials.manage(ANNA, 1);
        for (int at = 0; at < manage.length(); at++) {
            for (char other : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=".toCharArray()) {
                if (other != manage.charAt(at)) {
                    var forged = manage.substring(0, at) + other + manage.substring(at + 1);
                    assertThat(credentials.isManage(forged, ANNA, 1)).as(forged).isFalse();
                }
            }
        }
    }

    @Test
    void the_last_letter_has_one_spelling_only() {
        var manage = credentials.manage(ANNA, 1);
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var next = letters.charAt(letters.indexOf(manage.charAt(42)) + 1);

        assertThat(credentials.claimedBy(manage.substring(0, 42) + next)).isEmpty();
    }

    @Test
    void what_has_not_the_form_of_a_link_claims_nothing() {
        var manage = credentials.manage(ANNA, 1);
        var garbage = List.of(
                "",
                "x",
                manage.substring(1),
                manage + "A",
                manage + "=",
                " " + manage.substring(1),
                "ä".repeat(43),
                "+".repeat(43),
                "../../etc/passwd",
                "\0".repeat(43),
                "<script>",
                "😀".repeat(22));

        assertThat(garbage).allSatisfy(text -> {
            assertThat(credentials.claimedBy(text)).isEmpty();
            assertThat(credentials.isManage(text, ANNA, 1)).isFalse();
            assertThat(credentials.isTicket(text, ANNA, 1)).isFalse();
            assertThat(credentials.isGuestPass(text, ANNA, 1)).isFalse();
        });
    }

    @Test
    void a_ticket_code_is_twelve_letters_that_can_be_read_aloud_and_typed_anyhow() {
        var code = credentials.ticket(ANNA, 1);
        var typed = code.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(credentials.isTicket(
                        "%s %s-%s".formatted(typed.substring(0, 4), typed.substring(4, 8), typed.substring(8)),
                        ANNA,
                        1))
                .isTrue();
    }

    @Test
    void what_was_mailed_stays_good_in_the_next_version() {
        // If this fails, every link in every mail is dead: do not change the expectation
        assertThat(credentials.manage(ANNA, 1)).isEqualTo("AZqfPnwAcACAAAAAAAAAAby6b7iWk3WxnyRRsG2sMfQ");
        assertThat(credentials.ticket(ANNA, 1)).isEqualTo("RYX3XR5ZAT04");
        assertThat(credentials.guestPass(ANNA, 1)).isEqualTo("AZqfPnwAcACAAAAAAAAAAZHB3c_8xrNBW_QLSVK7rks");
    }
}
