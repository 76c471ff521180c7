package foyer.platform.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The mail server as the operator set it: {@code smtp://user:password@host:port}, or {@code smtps}. */
record SmtpServer(
        boolean tls,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        boolean mustStartTls) {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    static SmtpServer at(URI url) {
        var tls = "smtps".equals(url.getScheme());
        var userInfo = url.getRawUserInfo() == null
                ? new String[0]
                : url.getRawUserInfo().split(":", 2);
        var user = userInfo.length > 0 ? decoded(userInfo[0]) : null;
        var usualPort = tls ? 465 : user == null ? 25 : 587;
        var optional = url.getQuery() != null && url.getQuery().contains("starttls=optional");
        return new SmtpServer(
                tls,
                url.getHost(),
                url.getPort() < 0 ? usualPort : url.getPort(),
                user,
                userInfo.length > 1 ? decoded(userInfo[1]) : null,
                !tls && !optional && !isLoopback(url.getHost()));
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    /** @param from the address that mails which cannot be delivered come back to */
    Properties properties(String from) {
        var prefix = "mail." + protocol() + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", Long.toString(CONNECT.toMillis()));
        properties.setProperty(prefix + "timeout", Long.toString(ANSWER.toMillis()));
        properties.setProperty(prefix + "writetimeout", Long.toString(ANSWER.toMillis()));
        properties.setProperty(prefix + "auth", Boolean.toString(user != null));
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(!tls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(mustStartTls));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "from", from);
        return properties;
    }

    private static boolean isLoopback(String host) {
        try {
            return host.equals("localhost")
                    || InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "%s://%s:%d".formatted(protocol(), host, port);
    }
}
