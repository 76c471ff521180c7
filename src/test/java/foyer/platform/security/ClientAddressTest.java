package foyer.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private final ClientAddress behindProxies = new ClientAddress(List.of("10.0.0.0/8", "192.0.2.1", "2001:db8::/32"));

    @Test
    void without_a_proxy_of_ours_the_header_is_not_believed() {
        assertThat(new ClientAddress(List.of()).of("198.51.100.9", List.of("203.0.113.5")))
                .isEqualTo("198.51.100.9");
        assertThat(behindProxies.of("198.51.100.9", List.of("203.0.113.5"))).isEqualTo("198.51.100.9");
    }

    @Test
    void behind_our_proxy_the_nearest_hop_that_is_not_ours_counts() {
        assertThat(behindProxies.of("10.1.2.3", List.of("203.0.113.5"))).isEqualTo("203.0.113.5");
        assertThat(behindProxies.of("10.1.2.3", List.of("203.0.113.5, 192.0.2.1")))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void what_the_visitor_wrote_before_our_proxies_is_not_believed() {
        assertThat(behindProxies.of("10.1.2.3", List.of("1.1.1.1, 10.9.9.9, 203.0.113.5, 10.0.0.7")))
                .isEqualTo("203.0.113.5");
        assertThat(behindProxies.of("10.1.2.3", List.of("1.1.1.1", "203.0.113.5")))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void ports_and_brackets_of_some_proxies_are_understood() {
        assertThat(behindProxies.of("10.1.2.3", List.of("203.0.113.5:4711"))).isEqualTo("203.0.113.5");
        assertThat(behindProxies.of("2001:db8::5", List.of("[2a00:1::7]:4711"))).isEqualTo("2a00:1:0:0:0:0:0:7");
    }

    @Test
    void where_the_header_holds_no_address_the_last_known_one_stays() {
        assertThat(behindProxies.of("10.1.2.3", List.of("unknown"))).isEqualTo("10.1.2.3");
        assertThat(behindProxies.of("10.1.2.3", List.of(""))).isEqualTo("10.1.2.3");
        assertThat(behindProxies.of("10.1.2.3", List.of("203.0.113.5, evil.example.org")))
                .isEqualTo("10.1.2.3");
        assertThat(behindProxies.of("10.1.2.3", List.of())).isEqualTo("10.1.2.3");
    }
}
