package foyer.registration;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as mail servers take it: the form is checked here, whether it exists only by a mail. */
public final class EmailAddress {
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    private EmailAddress() {}

    /** With a domain like {@code müller.de} in the form that travels. Empty when it cannot be an address. */
    public static Optional<String> normalised(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String local = typed.substring(0, at);
        if (!LOCAL.matcher(local).matches() || local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return Optional.empty();
        }
        return asciiDomain(typed.substring(at + 1)).map(domain -> local + "@" + domain);
    }

    private static Optional<String> asciiDomain(String typed) {
        try {
            String domain = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
            return DOMAIN.matcher(domain).matches() ? Optional.of(domain) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
