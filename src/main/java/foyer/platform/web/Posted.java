package foyer.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;

/**
 * What a form sent with this very request, so that a page can keep it in sight. {@code toString} tells nothing of it.
 *
 * @param switching true where somebody only asked for the same page in another language form: nothing is to be done then
 */
public record Posted(List<Entry> entries, boolean switching) {
    static final Posted NOTHING = new Posted(List.of(), false);

    public Posted {
        entries = List.copyOf(entries);
    }

    /** Only a form's: what stands in the address is there already. */
    static Posted with(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !isForm(request)) {
            return NOTHING;
        }
        var entries = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("lang"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Entry(field.getKey(), value)))
                .toList();
        return new Posted(entries, VisitLanguage.chosen(request).isPresent());
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** One field as it came. */
    public record Entry(String name, String value) {
        @Override
        public String toString() {
            return "Entry[" + name + "]";
        }
    }

    /** The first value of a field; empty where it was not sent. */
    public String first(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "Posted[" + entries.size() + "]";
    }
}
