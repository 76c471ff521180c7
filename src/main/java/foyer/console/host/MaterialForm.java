package foyer.console.host;

import foyer.programme.OfferingMaterial.When;
import java.util.regex.Pattern;

/** What somebody adds, unchecked. @param refused part of a message key, or empty */
record MaterialForm(String title, String address, When when, String refused) {
    static final int TITLE_LENGTH = 120;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    static MaterialForm blank() {
        return new MaterialForm("", "", When.BEFORE, "");
    }

    static MaterialForm sent(String title, String address, String when) {
        return new MaterialForm(
                UNSEEN.matcher(title).replaceAll("").strip(),
                address.strip(),
                when.equals("after") ? When.AFTER : When.BEFORE,
                "");
    }

    MaterialForm refused(String why) {
        return new MaterialForm(title, address, when, why);
    }

    boolean isEmpty() {
        return title.isEmpty() && address.isEmpty();
    }

    boolean isTooLong() {
        return title.codePointCount(0, title.length()) > TITLE_LENGTH;
    }
}
