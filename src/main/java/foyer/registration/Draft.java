package foyer.registration;

import java.util.List;
import java.util.Set;

/**
 * A registration as it came in, unchecked: from the form or the API alike. Missing values are empty strings.
 * {@code toString} tells nothing of it.
 *
 * @param key of the form or the API call; a replay with the same key gets the first answer
 * @param withoutRounds keys of rounds left out
 * @param consents codes of {@link foyer.people.Consent}
 */
public record Draft(
        String key,
        String name,
        String email,
        String organisation,
        String language,
        List<DraftWish> wishes,
        Set<String> withoutRounds,
        String concern,
        DraftCompanion companion,
        DraftNeeds needs,
        Set<String> consents) {

    /** @param round a round's key, or {@link #EITHER} */
    public record DraftWish(String offering, String round) {}

    public static final String EITHER = "either";

    public Draft {
        wishes = List.copyOf(wishes);
        withoutRounds = Set.copyOf(withoutRounds);
        consents = Set.copyOf(consents);
    }

    @Override
    public String toString() {
        return "Draft[" + key + "]";
    }
}
