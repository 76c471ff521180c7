package foyer.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says they need and eat. There is no such thing without the consent that it takes. {@code toString} tells
 * nothing of it.
 *
 * @param words in their own words, what no kind covers; null where there is nothing
 * @param diet null when they did not say
 * @param consented {@link Consent#ACCESS_NEEDS} was given; the plain choice of food needs none
 */
public record GivenNeeds(
        Set<NeedKind> kinds,
        @Nullable String words,
        @Nullable Diet diet,
        @Nullable String allergies,
        boolean consented) {
    public static final GivenNeeds NONE = new GivenNeeds(Set.of(), null, null, null, false);

    public GivenNeeds {
        kinds = Set.copyOf(kinds);
        if (kinds.contains(NeedKind.OTHER) != (words != null)) {
            throw new IllegalArgumentException("other needs are those in words");
        }
        if (!consented && (!kinds.isEmpty() || allergies != null)) {
            throw new IllegalArgumentException("needs and allergies are kept under a consent only");
        }
    }

    /** Whether there is anything to keep that rests on the consent. */
    public boolean restOnConsent() {
        return !kinds.isEmpty() || allergies != null;
    }

    @Override
    public String toString() {
        return "GivenNeeds[…]";
    }
}
