package foyer.registration.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What somebody does who has no mouse. */
final class Keyboard {
    private Keyboard() {}

    static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    static void add(Page page, String offering) {
        focus(page, "#field-add");
        page.selectOption("#field-add", offering);
        tabTo(page, "Hinzufügen", "Tab");
        page.keyboard().press("Enter");
        page.waitForSelector("input[name=wish][value=" + offering + "]", hidden());
        page.waitForCondition(() -> focused(page).equals("field-add"));
    }

    static void type(Page page, String field, String text) {
        focus(page, field);
        page.keyboard().type(text);
    }

    /** By Tab alone, as somebody without a mouse would. */
    static void focus(Page page, String selector) {
        var id = selector.substring(1);
        if (!focused(page).equals(id)) {
            tabTo(page, id, "Shift+Tab");
        }
    }

    static void tabTo(Page page, String idOrWords, String key) {
        for (int i = 0; i < 80; i++) {
            if (focused(page).equals(idOrWords) || focusedWords(page).equals(idOrWords)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("no way by keyboard to " + idOrWords);
    }

    static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    static String focusedWords(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }
}
