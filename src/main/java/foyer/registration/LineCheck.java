package foyer.registration;

import java.util.List;
import java.util.regex.Pattern;

/** Checks what is to stand in one line, such as a name. */
final class LineCheck {
    /** Line breaks and other control characters have no place in a name; joiners of emoji and scripts do. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private LineCheck() {}

    /** @return what was typed, without the space around it */
    static String of(String field, String typed, int atMost, List<Fault> faults) {
        String value = typed.strip();
        if (value.codePointCount(0, value.length()) > atMost) {
            faults.add(Fault.of(field, "too-long", atMost));
        } else if (CONTROL.matcher(value).find()) {
            faults.add(Fault.of(field, "one-line"));
        }
        return value;
    }
}
