package foyer.screenshots;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import foyer.journeys.MailFolder;
import foyer.testing.Browser;
import foyer.testing.Browser.Window;
import foyer.testing.Visit;
import java.nio.file.Path;
import java.util.List;

/**
 * Walks through a running example at its stage {@code registration} and takes the pictures on the way: {@code
 * Screenshots ADDRESS DATA-FOLDER PICTURES-FOLDER SIGN-IN-LINK}.
 */
public final class Screenshots {
    private static final int TALLEST = 2000;
    private static final String CONCERN = "Alte Tonbänder unseres Heimatvereins verschriftlichen";

    private final String address;
    private final MailFolder mails;
    private final Path pictures;

    private Screenshots(String address, Path data, Path pictures) {
        this.address = address;
        this.mails = new MailFolder(data.resolve("mail"));
        this.pictures = pictures;
    }

    public static void main(String[] args) {
        var screenshots = new Screenshots(args[0], Path.of(args[1]), Path.of(args[2]));
        try (var browser = Browser.start()) {
            screenshots.programme(browser);
            screenshots.form(browser);
            screenshots.myDay(browser);
            screenshots.team(browser, args[3]);
        }
    }

    private void programme(Browser browser) {
        take("programme-390", browser.phone(), event(""));
        take("programme-1280", browser.desk(), event(""));
        take("programme-dark-1280", browser.desk().dark(), event(""));
        take("programme-simple-390", browser.phone(), event("?lang=simple"));
    }

    private void form(Browser browser) {
        try (var visit = fillIn(browser.phone(), CONCERN)) {
            save("form-390", visit.page());
        }
        try (var visit = fillIn(browser.desk(), CONCERN)) {
            save("form-1280", visit.page());
        }
        try (var visit =
                fillIn(browser.phone().in("en-GB"), "Turning old tapes of our local history society into text")) {
            save("form-en-390", visit.page());
        }
    }

    private void myDay(Browser browser) {
        String manage;
        try (var visit = fillIn(browser.desk(), CONCERN)) {
            visit.page().click("form.form > .actions button");
            visit.page().waitForURL("**/receipts/*");
            manage = mails.to("renate.kessler@foyer.example", "received").link().replace("/confirmation", "");
            visit.page().navigate(address + manage + "/confirmation");
            visit.page().click("main .actions button");
            visit.page().waitForURL("**?done=confirmed");
        }
        take("my-day-390", browser.phone(), address + manage);
        take("my-day-1280", browser.desk(), address + manage);
        take("my-day-dark-390", browser.phone().dark(), address + manage);
    }

    private void team(Browser browser, String signIn) {
        try (var visit = browser.desk().at(signIn)) {
            var page = visit.page();
            page.click("main button");
            page.waitForURL("**/organise/**");
            save("team-1280", page);
            page.navigate(address + "/organise/kulturkonferenz-14/seats");
            save("team-seats-1280", page);
            page.navigate(address + "/organise/kulturkonferenz-14/needs");
            save("team-needs-1280", page);
            page.setViewportSize(390, 844);
            page.navigate(address + "/organise/kulturkonferenz-14/registrations");
            save("team-registrations-390", page);
        }
    }

    private Visit fillIn(Window window, String concern) {
        var visit = window.at(event("/registrations/new"));
        var page = visit.page();
        for (var wish : wishes(page)) {
            page.selectOption("select[name=add]", wish);
            page.click("button[value=add]");
            page.waitForSelector("input[name=wish][value='" + wish + "']", attached());
        }
        page.fill("#field-name", "Renate Kessler");
        page.fill("#field-email", "renate.kessler@foyer.example");
        page.fill("#field-organisation", "Heimatverein Nordwalde");
        page.fill("#field-concern", concern);
        page.check("[name='consent.privacy']");
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        return visit;
    }

    /** One that is full and two that are free, so that the pictures show seats and a waiting list. */
    private static List<String> wishes(Page page) {
        var chosen = page.evaluate("""
                async () => {
                  const event = await (await fetch("/api/v1/events/kulturkonferenz-14")).json();
                  const left = offering => Object.values(offering.seatsLeft);
                  const full = event.offerings.filter(offering => Math.max(...left(offering)) === 0);
                  const free = event.offerings.filter(offering => Math.min(...left(offering)) > 0);
                  const forum = free.find(offering => offering.kind === "forum");
                  const other = free.find(offering => offering !== forum);
                  return [full[0], forum, other].map(offering => offering.id).join(" ");
                }
                """);
        return List.of(((String) chosen).split(" "));
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private void take(String name, Window window, String where) {
        try (var visit = window.at(where)) {
            save(name, visit.page());
        }
    }

    /** The page from its top, as far down as a picture in a text can reach. */
    private void save(String name, Page page) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        var width = page.viewportSize().width;
        var height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        page.screenshot(new ScreenshotOptions()
                .setPath(pictures.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, TALLEST)));
    }

    private String event(String path) {
        return address + "/events/kulturkonferenz-14" + path;
    }
}
