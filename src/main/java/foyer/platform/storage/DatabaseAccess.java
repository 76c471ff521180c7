package foyer.platform.storage;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and how to sign in.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/name}, never with a password inside
 */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

    static DatabaseAccess onLoopback(int port, String database, String user, String password) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, password);
    }

    /**
     * Reads both spellings, {@code jdbc:postgresql://host/name} and {@code postgresql://user:password@host/name}; a user
     * and password given beside the address win over those inside.
     */
    public static DatabaseAccess parse(String url, @Nullable String user, @Nullable String password) {
        var address = URI.create(url.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
        var signIn = address.getRawUserInfo() == null ? "" : address.getRawUserInfo();
        var inside = signIn.split(":", 2);
        var jdbcUrl = "jdbc:" + address.toString().replace(signIn.isEmpty() ? "//@" : "//" + signIn + "@", "//");
        return new DatabaseAccess(
                jdbcUrl,
                user != null ? user : inside[0].isEmpty() ? "foyer" : decoded(inside[0]),
                password != null ? password : inside.length == 2 ? decoded(inside[1]) : "");
    }

    public DatabaseAccess withDatabase(String name) {
        return new DatabaseAccess(jdbcUrl.replaceFirst("(//[^/]+/)[^?]*", "$1" + name), user, password);
    }

    /** Without the parameters, which may hold secrets. */
    String place() {
        return jdbcUrl.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
    }

    @Override
    public String toString() {
        return place() + " as " + user;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
