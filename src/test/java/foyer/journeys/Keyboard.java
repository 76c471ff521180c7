package foyer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** Somebody who has no mouse: finds the way by tabbing, and must see at each stop where they are. */
final class Keyboard {
    private static final int STOPS = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until the element that the selector names has the focus. */
    Keyboard to(String selector) {
        return seek("Tab", selector);
    }

    Keyboard backTo(String selector) {
        return seek("Shift+Tab", selector);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Enter on a link or button that leads to another page. */
    Keyboard leaves() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    boolean isAt(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private Keyboard seek(String key, String selector) {
        var passed = new ArrayList<String>();
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press(key);
            passed.add(here());
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError(selector + " is not reached by " + key + " at " + page.url() + " " + passed);
    }

    /** Says what has the focus, and fails where nobody would see it. */
    private String here() {
        var stop = page.evaluate("""
                () => {
                  const at = document.activeElement;
                  if (at === document.body) return "the browser itself";
                  const name = at.tagName.toLowerCase() + " " + (at.name || at.innerText || at.id).slice(0, 40);
                  const outlined = [null, "::after"].some(part => {
                    const style = getComputedStyle(at, part);
                    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                  });
                  const box = at.getBoundingClientRect();
                  const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return (outlined ? "" : "without outline: ") + (inSight ? "" : "out of sight: ") + name;
                }
                """);
        assertThat((String) stop)
                .as("focus at %s", page.url())
                .doesNotStartWith("without outline")
                .doesNotStartWith("out of sight");
        return (String) stop;
    }
}
