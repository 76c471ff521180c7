package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "renate.kessler@example.org, renate.kessler@example.org",
        "r+lwl@museum.example, r+lwl@museum.example",
        "info@müller.example, info@xn--mller-kva.example"
    })
    void an_address_is_taken_as_it_travels(String typed, String normalised) {
        assertThat(EmailAddress.normalised(typed)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "renate",
                "renate@",
                "@example.org",
                "renate@example",
                "renate kessler@example.org",
                "renate@exam ple.org",
                "a@b@example.org",
                ".a@example.org",
                "a..b@example.org",
                "renate@example.org\nBcc: x@example.org",
                "<script>@example.org",
                "renate@-example.org"
            })
    void what_cannot_be_an_address_is_refused(String typed) {
        assertThat(EmailAddress.normalised(typed)).isEmpty();
    }
}
