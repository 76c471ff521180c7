package foyer.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.stream.Stream;

/** Fills in the form that is open, sends it, and confirms: the short way of journeys that are about something later. */
record Registering(SeedFoyer foyer, List<String> further) {
    Registering(SeedFoyer foyer) {
        this(foyer, List.of());
    }

    /** One more wish at the end of the list. */
    Registering with(String wish) {
        return new Registering(
                foyer, Stream.concat(further.stream(), Stream.of(wish)).toList());
    }

    /** @return the way to Mein Tag, which is open now */
    String as(String name, String email, Page page) {
        for (String wish : further) {
            page.selectOption("select[name=add]", wish);
            page.click("button[value=add]");
            page.locator("input[name=wish][value='" + wish + "']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
        page.fill("#field-name", name);
        page.fill("#field-email", email);
        page.check("[name='consent.privacy']");
        page.click("form.form > .actions button");
        page.waitForURL("**/receipts/*");
        var letter = foyer.mails().to(email, "received");
        page.navigate(foyer.at(letter.link()));
        page.click("main .actions button");
        page.waitForURL("**?done=confirmed");
        return letter.link().replace("/confirmation", "");
    }
}
