package foyer.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class CrossOriginTest {
    private final CrossOrigin https = new CrossOrigin(URI.create("https://konferenz.example.org"));
    private final CrossOrigin http = new CrossOrigin(URI.create("http://10.0.0.5:8080"));

    @Test
    void reading_is_free_to_all() {
        assertThat(https.forbids("GET", "cross-site", "https://evil.example", "konferenz.example.org"))
                .isFalse();
        assertThat(https.forbids("HEAD", "cross-site", null, "konferenz.example.org"))
                .isFalse();
    }

    @Test
    void the_browser_says_whether_a_form_was_our_own() {
        assertThat(https.forbids("POST", "same-origin", "null", "konferenz.example.org"))
                .isFalse();
        assertThat(https.forbids("POST", "none", null, "konferenz.example.org")).isFalse();
        assertThat(https.forbids("POST", "same-site", null, "konferenz.example.org"))
                .isTrue();
        assertThat(https.forbids("POST", "cross-site", null, "konferenz.example.org"))
                .isTrue();
        assertThat(https.forbids("DELETE", "cross-site", "https://konferenz.example.org", "konferenz.example.org"))
                .isTrue();
    }

    @Test
    void an_older_browser_names_the_origin() {
        assertThat(https.forbids("POST", null, "https://konferenz.example.org", "internal:8080"))
                .isFalse();
        assertThat(https.forbids("POST", null, "http://localhost:8080", "localhost:8080"))
                .isFalse();
        assertThat(https.forbids("POST", null, "https://evil.example", "konferenz.example.org"))
                .isTrue();
        assertThat(https.forbids("POST", null, "https://konferenz.example.org.evil.example", "konferenz.example.org"))
                .isTrue();
        assertThat(https.forbids("POST", null, "https://konferenz.example.org@evil.example", "konferenz.example.org"))
                .isTrue();
        assertThat(https.forbids("POST", null, "garbage %%", "konferenz.example.org"))
                .isTrue();
    }

    @Test
    void a_hidden_origin_counts_as_foreign_where_the_browser_could_have_said_more() {
        assertThat(https.forbids("POST", null, "null", "konferenz.example.org")).isTrue();
        assertThat(http.forbids("POST", null, "null", "10.0.0.5:8080")).isFalse();
        assertThat(http.forbids("POST", "cross-site", "null", "10.0.0.5:8080")).isTrue();
    }

    @Test
    void a_program_that_is_no_browser_sends_neither_and_passes() {
        assertThat(https.forbids("POST", null, null, "konferenz.example.org")).isFalse();
    }

    @Test
    void where_somebody_is_signed_in_a_form_says_where_it_comes_from_or_is_refused() {
        assertThat(https.forbidsSignedIn("GET", "cross-site", null, "konferenz.example.org"))
                .isFalse();
        assertThat(https.forbidsSignedIn("POST", "same-origin", "null", "konferenz.example.org"))
                .isFalse();
        assertThat(http.forbidsSignedIn("POST", null, "http://10.0.0.5:8080", "10.0.0.5:8080"))
                .isFalse();
        assertThat(http.forbidsSignedIn("POST", null, "null", "10.0.0.5:8080")).isTrue();
        assertThat(https.forbidsSignedIn("POST", null, null, "konferenz.example.org"))
                .isTrue();
        assertThat(https.forbidsSignedIn("POST", "same-site", "https://konferenz.example.org", "x"))
                .isTrue();
    }
}
