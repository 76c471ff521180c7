package foyer.console.host;

import foyer.programme.Round;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A message to the group as somebody sent it, unchecked.
 *
 * @param round key of a round; empty for all of them
 * @param replies whether answers go to the host's own address
 */
record MessageForm(String round, String text, boolean replies) {
    static final int TEXT_LENGTH = 2000;

    /** What mail programs do not show, or show in the wrong order; and the marks that our own links are put in for. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069⟦⟧]");

    static MessageForm sent(MultiValueMap<String, String> sent) {
        return new MessageForm(
                typed(sent, "round"),
                typed(sent, "text").replace("\r\n", "\n").strip(),
                !typed(sent, "replies").isEmpty());
    }

    static MessageForm blank() {
        return new MessageForm("", "", false);
    }

    /** The words as they go out. */
    String clean() {
        return UNSEEN.matcher(text).replaceAll("").strip();
    }

    /** Key of what is wrong with the text; empty when nothing is. */
    Optional<String> fault() {
        if (clean().isEmpty()) {
            return Optional.of("missing");
        }
        return text.codePointCount(0, text.length()) > TEXT_LENGTH ? Optional.of("too-long") : Optional.empty();
    }

    /** Null: all rounds. An unknown key is no round and means all, as the preview says. */
    @Nullable
    Round roundIn(HostLinks.Leading leading) {
        return leading.visit().roundsOf(leading.offering()).stream()
                .filter(r -> r.key().equals(round))
                .findFirst()
                .orElse(null);
    }

    /** The same words to the same people are one message. */
    String fingerprint() {
        var content = (round + '\n' + clean()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(content).toString();
    }

    private static String typed(MultiValueMap<String, String> sent, String field) {
        @Nullable String value = sent.getFirst(field);
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "MessageForm[" + round + "]";
    }
}
