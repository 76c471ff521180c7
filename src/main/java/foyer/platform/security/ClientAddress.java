package foyer.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The network address a request came from. What {@code X-Forwarded-For} says is believed only as far as it was written
 * by the operator's own proxies: from its right end up to the first hop that is not one of them. The rest anybody may
 * have made up.
 */
public final class ClientAddress {
    private final List<NetworkRange> trusted;

    /** @param trusted networks and addresses of the operator's proxies */
    ClientAddress(List<String> trusted) {
        this.trusted = trusted.stream().map(NetworkRange::parse).toList();
    }

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    String of(String remote, List<String> forwardedFor) {
        var client = literal(remote);
        if (client.isEmpty()) {
            return remote;
        }
        var address = client.get();
        for (var hop : rightToLeft(forwardedFor)) {
            var before = literal(hop);
            if (!isTrusted(address) || before.isEmpty()) {
                break;
            }
            address = before.get();
        }
        return address.getHostAddress();
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.holds(address));
    }

    private static List<String> rightToLeft(List<String> headers) {
        var hops = new ArrayList<String>();
        headers.forEach(header -> Collections.addAll(hops, header.split(",", -1)));
        return hops.reversed();
    }

    /** Some proxies add a port: {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
    private static Optional<InetAddress> literal(String hop) {
        var bare = hop.strip()
                .replaceFirst("^\\[([^\\]]+)](:\\d+)?$", "$1")
                .replaceFirst("^(\\d+(?:\\.\\d+){3}):\\d+$", "$1");
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
