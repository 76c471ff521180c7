package foyer.platform.web;

import org.jspecify.annotations.Nullable;

/** A label and what stands beside it, as in a definition list. */
public record Fact(String label, String value, @Nullable String href) {
    public Fact(String label, String value) {
        this(label, value, null);
    }
}
