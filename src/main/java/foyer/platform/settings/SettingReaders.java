package foyer.platform.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One reader a shape of value; each throws on what it cannot read, the caller makes the sentence. */
final class SettingReaders {
    private static final Pattern NETWORK = Pattern.compile("[0-9A-Fa-f.:]{2,45}(/\\d{1,3})?");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");
    private static final Pattern DATABASE_URL = Pattern.compile("(jdbc:)?postgres(ql)?://\\S+");

    private SettingReaders() {}

    static Path path(String value) {
        return Path.of(value).toAbsolutePath().normalize();
    }

    static int port(String value) {
        var port = Integer.parseInt(value);
        require(port >= 0 && port <= 65535);
        return port;
    }

    static URI webAddress(String value) {
        var address = URI.create(value.replaceFirst("/+$", ""));
        require(Set.of("http", "https").contains(address.getScheme()));
        require(address.getHost() != null);
        require(address.getPath().isEmpty() && address.getQuery() == null && address.getFragment() == null);
        return address;
    }

    static String databaseUrl(String value) {
        require(DATABASE_URL.matcher(value).matches());
        return value;
    }

    static URI mailUrl(String value) {
        var address = URI.create(value);
        require(Set.of("smtp", "smtps").contains(address.getScheme()));
        require(address.getHost() != null);
        return address;
    }

    static String mailAddress(String value) {
        require(MAIL_ADDRESS.matcher(value).matches());
        return value;
    }

    static List<String> networks(String value) {
        var networks = Arrays.stream(value.split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        require(networks.stream().allMatch(part -> NETWORK.matcher(part).matches()));
        return networks;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not the shape that is expected");
        }
    }
}
