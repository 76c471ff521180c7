package foyer.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Debian's Chromium, driven by Playwright:
 *
 * <pre>{@code
 * try (var browser = Browser.start()) {
 *   var visit = browser.phone().at("http://localhost:" + port + "/events/kulturkonferenz-14");
 *   visit.page().click("text=Anmelden");
 *   visit.isAccessible();      // axe, in the theme shown
 *   visit.isQuiet();           // no console error, no refused script or style, no other host asked
 *   visit.fits();              // no sideways scrolling
 *   visit.picture("programme-390");
 * }
 * }</pre>
 *
 * One {@code Browser} serves one thread. {@code FOYER_CHROMIUM} names another executable.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> CHROMIUMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser start() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new LaunchOptions().setExecutablePath(executable()).setArgs(QUIET);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** 390 pixels wide, light, German, with JavaScript. */
    public Window phone() {
        return new Window(390, 844, ColorScheme.LIGHT, true, "de-DE");
    }

    /** 1280 pixels wide, light, German, with JavaScript. */
    public Window desk() {
        return new Window(1280, 900, ColorScheme.LIGHT, true, "de-DE");
    }

    /** A window to be opened; each call returns another one that differs in one thing. */
    public final class Window {
        private final int width;
        private final int height;
        private final ColorScheme theme;
        private final boolean scripts;
        private final String locale;

        private Window(int width, int height, ColorScheme theme, boolean scripts, String locale) {
            this.width = width;
            this.height = height;
            this.theme = theme;
            this.scripts = scripts;
            this.locale = locale;
        }

        public Window dark() {
            return new Window(width, height, ColorScheme.DARK, scripts, locale);
        }

        public Window wide(int pixels) {
            return new Window(pixels, height, theme, scripts, locale);
        }

        public Window withoutJavaScript() {
            return new Window(width, height, theme, false, locale);
        }

        /** A BCP 47 tag, such as {@code en-GB}. */
        public Window in(String tag) {
            return new Window(width, height, theme, scripts, tag);
        }

        /** Opens an address in a window without cookies. */
        public Visit at(String address) {
            return new Visit(open(), address, scripts);
        }

        private Page open() {
            BrowserContext context = chromium.newContext(new NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(theme)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setJavaScriptEnabled(scripts)
                    .setLocale(locale)
                    .setTimezoneId("Europe/Berlin"));
            context.setDefaultTimeout(60_000);
            return context.newPage();
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path executable() {
        var named = System.getenv("FOYER_CHROMIUM");
        return (named == null ? CHROMIUMS.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium for the browser tests: apt-get install chromium, or set FOYER_CHROMIUM"));
    }
}
