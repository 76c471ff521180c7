package foyer.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form, as the parts in {@code jte/platform/field} show it: {@code Field.of("email", page.t("…")).value(form.email()).required()}.
 *
 * @param error in words that say what to do; null when the field is in order
 * @param autocomplete the browser's token for it, such as {@code name} or {@code email}
 * @param maxLength in characters; 0 for no limit
 */
public record Field(
        String name,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String error,
        boolean isRequired,
        @Nullable String autocomplete,
        int maxLength) {

    public static Field of(String name, String label) {
        return new Field(name, label, null, "", null, false, null, 0);
    }

    public Field hint(@Nullable String words) {
        return new Field(name, label, words, value, error, isRequired, autocomplete, maxLength);
    }

    /** What was typed, to be shown again; null shows nothing. */
    public Field value(@Nullable String typed) {
        return new Field(name, label, hint, typed == null ? "" : typed, error, isRequired, autocomplete, maxLength);
    }

    public Field error(@Nullable String words) {
        return new Field(name, label, hint, value, words, isRequired, autocomplete, maxLength);
    }

    public Field required() {
        return new Field(name, label, hint, value, error, true, autocomplete, maxLength);
    }

    public Field autocomplete(String token) {
        return new Field(name, label, hint, value, error, isRequired, token, maxLength);
    }

    public Field atMost(int characters) {
        return new Field(name, label, hint, value, error, isRequired, autocomplete, characters);
    }

    /** Of the element that the error summary leads to. */
    public String id() {
        return "field-" + name;
    }

    /** For {@code aria-describedby}: hint and error, as far as there are any. */
    public @Nullable String describedBy() {
        if (hint == null && error == null) {
            return null;
        }
        return ((hint == null ? "" : hintId()) + " " + (error == null ? "" : errorId())).strip();
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String errorId() {
        return id() + "-error";
    }

    public boolean isWrong() {
        return error != null;
    }

    /** A checkbox counts as ticked when it has a value. */
    public boolean isTicked() {
        return !value.isEmpty();
    }
}
