package foyer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page open in a {@link Browser}, and all that it did on the side. */
public final class Visit implements AutoCloseable {
    /** Pictures lie here; {@code foyer.pictures} names another folder. */
    private static final Path PICTURES = Path.of(System.getProperty("foyer.pictures", "target/pictures"));

    private final Page page;
    private final String host;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private final @Nullable Response response;

    Visit(Page page, String address, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
        this.host = host(address);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !host(request.url()).equals(host)) {
                complaints.add("another host was asked: " + request.url());
            }
        });
        page.onRequestFailed(request -> complaints.add("not loaded: " + request.url() + " " + request.failure()));
        this.response = page.navigate(address);
    }

    /** Playwright's page, to click and type. */
    public Page page() {
        return page;
    }

    /** The HTTP status of the first answer. */
    public int status() {
        return Objects.requireNonNull(response).status();
    }

    /** axe finds nothing, in the theme and the width shown. Call it for light and dark. */
    public Visit isAccessible() {
        if (!scripts) {
            throw new IllegalStateException("axe needs JavaScript: open the same address in a window that has it");
        }
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(found.stream().map(Visit::told).toList())
                .as("accessibility of %s", page.url())
                .isEmpty();
        return this;
    }

    /** No error in the console, nothing refused by the Content-Security-Policy, nothing missing, no other host asked. */
    public Visit isQuiet() {
        assertThat(complaints).as("what %s did on the side", page.url()).isEmpty();
        return this;
    }

    /** Nobody has to scroll sideways. */
    public Visit fits() {
        var tooWide = page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= width) return [];
                  return [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > width + 1)
                    .slice(0, 5)
                    .map(e => e.tagName + '.' + e.className);
                }
                """);
        assertThat(tooWide).as("wider than the window at %s", page.url()).isEqualTo(List.of());
        return this;
    }

    /** The whole page as {@code NAME.png}. */
    public Visit picture(String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        return this;
    }

    /** What is seen before anybody scrolls, as {@code NAME.png}. */
    public Visit firstScreen(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** The page as it would come on paper. */
    public Visit onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }

    private void hear(ConsoleMessage message) {
        boolean ownStatus = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ownStatus) {
            complaints.add("console: " + message.text());
        }
    }

    private static String host(String address) {
        return URI.create(address).getAuthority();
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .limit(4)
                .map(node -> "  " + node.getTarget() + "\n    " + node.getHtml() + "\n    "
                        + node.getFailureSummary().replace("\n", "\n    "))
                .collect(Collectors.joining("\n", "\n" + rule.getId() + ": " + rule.getHelp() + "\n", ""));
    }
}
