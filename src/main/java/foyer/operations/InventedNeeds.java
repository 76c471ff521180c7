package foyer.operations;

import foyer.people.Diet;
import foyer.people.GivenNeeds;
import foyer.people.NeedKind;
import java.util.List;
import java.util.Set;

/** What the invented people of the example need and eat: one in eleven needs something, most say what they eat. */
final class InventedNeeds {
    private static final int ONE_IN = 11;
    private static final List<NeedKind> KINDS = List.of(
            NeedKind.HEARING_LOOP,
            NeedKind.STEP_FREE,
            NeedKind.QUIET_SEAT,
            NeedKind.WHEELCHAIR_PLACE,
            NeedKind.SPEECH_TO_TEXT,
            NeedKind.SIGN_LANGUAGE,
            NeedKind.ASSISTANCE_ANIMAL);
    private static final List<Diet> DIETS =
            List.of(Diet.USUAL, Diet.VEGETARIAN, Diet.USUAL, Diet.VEGAN, Diet.USUAL, Diet.VEGETARIAN, Diet.USUAL);

    private InventedNeeds() {}

    static GivenNeeds of(int number) {
        var diet = DIETS.get(number % DIETS.size());
        var kind = KINDS.get(number / ONE_IN % KINDS.size());
        return number % ONE_IN == 3
                ? new GivenNeeds(Set.of(kind), null, diet, number % 4 == 0 ? "Haselnüsse" : null, true)
                : new GivenNeeds(Set.of(), null, diet, null, false);
    }
}
