package foyer.people;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a person needs on the spot, and what they were told. {@code toString} tells nothing of it.
 *
 * @param words the person's own, with {@link NeedKind#OTHER} only
 * @param passedOn what the team tells the hosts about it in its own words, or null
 */
public record Need(
        NeedKind kind,
        @Nullable String words,
        NeedAnswer answer,
        @Nullable String passedOn) {
    public Need withAnswer(NeedAnswer other) {
        return new Need(kind, words, other, passedOn);
    }

    @Override
    public String toString() {
        return "Need[…]";
    }
}
