package foyer.registration;

import java.util.Set;

/**
 * What somebody needs and eats as it came in, unchecked; missing values are empty strings. {@code toString} tells nothing
 * of it.
 *
 * @param kinds codes of {@link foyer.people.NeedKind}
 * @param note what no kind covers
 * @param diet a code of {@link foyer.people.Diet}, or empty
 */
public record DraftNeeds(Set<String> kinds, String note, String diet, String allergies) {
    public static final DraftNeeds NONE = new DraftNeeds(Set.of(), "", "", "");

    public DraftNeeds {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public String toString() {
        return "DraftNeeds[…]";
    }
}
