package foyer.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is wrong with a form, for the summary above it: each entry leads to its field. */
public record FieldErrors(List<Entry> entries) {
    public FieldErrors {
        entries = List.copyOf(entries);
    }

    /** @param id of the element to go to */
    public record Entry(String id, String words) {}

    /** Those of the fields that are wrong, in their order on the page. */
    public static FieldErrors of(Field... fields) {
        return new FieldErrors(Arrays.stream(fields)
                .filter(Field::isWrong)
                .map(f -> new Entry(f.id(), Objects.requireNonNull(f.error())))
                .toList());
    }

    public boolean any() {
        return !entries.isEmpty();
    }
}
