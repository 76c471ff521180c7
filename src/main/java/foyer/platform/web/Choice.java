package foyer.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several things to choose, in a select or a group of radio buttons or checkboxes.
 *
 * @param hint a quieter line below the label, in groups only
 */
public record Choice(String value, String label, @Nullable String hint, boolean chosen) {
    public Choice(String value, String label, boolean chosen) {
        this(value, label, null, chosen);
    }
}
