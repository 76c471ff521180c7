package foyer.programme.eventfile;

import foyer.programme.LateRules;
import java.util.List;

/** {@code offers} and {@code comingDays}: what is different in the last days before the event. */
final class LatePart {
    static final String OFFERS = "offers";
    static final String COMING = "comingDays";

    private static final String DAYS = "daysBefore";
    private static final String LONGEST = "longestHours";
    private static final String SHORTEST = "shortestHours";

    private LatePart() {}

    /** @param rules the keys of {@code registration} */
    static LateRules of(Fields rules) {
        var usual = LateRules.USUAL;
        int coming = rules.number(COMING, 0, LateRules.MOST_DAYS, usual.comingDays());
        if (!rules.has(OFFERS)) {
            return new LateRules(usual.offersDays(), usual.longestHours(), usual.shortestHours(), coming);
        }
        var offers = rules.fields(OFFERS, List.of(), List.of(DAYS, LONGEST, SHORTEST));
        int days = offers.number(DAYS, 0, LateRules.MOST_DAYS, usual.offersDays());
        int longest = offers.number(LONGEST, 1, LateRules.MOST_HOURS, usual.longestHours());
        // A shortest time beyond the longest is a mistake, named at its place
        int shortest = offers.number(SHORTEST, 1, longest, Math.min(longest, usual.shortestHours()));
        return new LateRules(days, longest, shortest, coming);
    }
}
