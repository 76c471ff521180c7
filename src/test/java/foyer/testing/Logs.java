package foyer.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * Catches all that is logged while it is open, as it would stand in the log file, stack traces included; for tests that
 * say what must never be found there:
 *
 * <pre>{@code
 * try (var logs = Logs.caught()) {
 *   …
 *   assertThat(logs.text()).doesNotContain("anna@example.org");
 * }
 * }</pre>
 */
public final class Logs implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Catcher catcher = new Catcher();

    private Logs() {
        catcher.setContext(root.getLoggerContext());
        catcher.start();
        root.addAppender(catcher);
    }

    /** At the levels Foyer runs with. */
    public static Logs caught() {
        return new Logs();
    }

    public String text() {
        return String.join("", catcher.lines);
    }

    public List<String> lines() {
        return List.copyOf(catcher.lines);
    }

    @Override
    public void close() {
        root.detachAppender(catcher);
        catcher.stop();
    }

    private static final class Catcher extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final PatternLayout layout = new PatternLayout();

        @Override
        public void start() {
            layout.setContext(getContext());
            layout.setPattern("%level %logger %mdc %msg%n%ex");
            layout.start();
            super.start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(layout.doLayout(event));
        }
    }
}
