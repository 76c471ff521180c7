package foyer.console.host;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address on the web that a host may add: https, with a host, without a user's name in it. It is never fetched by the server. */
record WebAddress(String whole, String site) {
    static final int LONGEST = 1000;

    static Optional<WebAddress> of(String typed) {
        try {
            var address = new URI(typed.strip());
            @Nullable String host = address.getHost();
            boolean sound = "https".equalsIgnoreCase(address.getScheme())
                    && host != null
                    && host.contains(".")
                    && address.getUserInfo() == null
                    && typed.length() <= LONGEST;
            return sound ? Optional.of(new WebAddress(address.toASCIIString(), host)) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
