package foyer.registration.pages;

import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that it takes a moment, and keeps what was sent.
 *
 * @param reason part of the message keys
 * @param method of the request that is sent again
 * @param sent everything as it came, to be sent again
 * @param seconds to wait; a script sends it again by itself when {@code alone}
 * @param line null for who waits in none
 */
public record WaitingView(
        Page page,
        String reason,
        String method,
        String action,
        List<Sent> sent,
        long seconds,
        boolean alone,
        @Nullable Line line) {
    public WaitingView {
        sent = List.copyOf(sent);
    }

    /**
     * @param before how many come before
     * @param poll where the page asks for that again
     * @param typed whether something was filled in already
     * @param drawn whether a lot decided among those who came first
     */
    public record Line(int before, String poll, boolean typed, boolean drawn) {}

    /** One field of what was sent. */
    public record Sent(String name, String value) {
        @Override
        public String toString() {
            return "Sent[" + name + "]";
        }
    }
}
